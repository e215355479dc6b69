-- The numbers that are widely published. None counts as checked: whoever runs this site calls each, and says so.
insert into crisis_lines (country, kind, name, call, write, languages, hours, source, position) values
  ('US', 'suicide', '988 Suicide & Crisis Lifeline', '988', '988', '{en,es}', '24/7', '988lifeline.org', 1),
  ('CA', 'suicide', '9-8-8 Suicide Crisis Helpline', '988', '988', '{en,fr}', '24/7', '988.ca', 2),
  ('US', 'listening', 'Crisis Text Line (HOME)', null, '741741', '{en,es}', '24/7', 'crisistextline.org', 3),
  ('US', 'treatment', 'SAMHSA National Helpline', '1-800-662-4357', null, '{en,es}', '24/7', 'samhsa.gov', 4),
  ('US', 'overdose', 'Never Use Alone', '1-877-696-1996', null, '{en,es}', '24/7', 'neverusealone.com', 5),
  ('US', 'overdose', 'Never Use Alone (New England)', '1-800-972-0590', null, '{en}', '24/7', 'neverusealone.com', 6);
