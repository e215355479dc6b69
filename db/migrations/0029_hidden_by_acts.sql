-- What was hidden from within the talk becomes an act, like everything else that was hidden: so that one way takes all of it back.
WITH hidden AS (
	SELECT gen_random_uuid() AS act_id, p.id, p.author_id, t.group_id, p.hidden_at, p.hidden_by, p.hidden_for, p.hidden_note
	FROM posts p JOIN threads t ON t.id = p.thread_id
	WHERE p.hidden_at IS NOT NULL AND p.held_at IS NULL
		AND NOT EXISTS (SELECT FROM acts a WHERE a.target_id = p.id AND a.kind = 'hide' AND a.status = 'standing')),
done AS (
	INSERT INTO acts (id, kind, status, target_id, subject_id, group_id, reason, words, done_by, starts_at)
	SELECT act_id, 'hide', 'standing', id, author_id, group_id, hidden_for, coalesce(hidden_note, ''), hidden_by, hidden_at FROM hidden
	RETURNING id)
INSERT INTO act_effects (act_id, kind, target_id, layer, before, after)
SELECT h.act_id, 'post.hidden', h.id,
	coalesce((SELECT max(e.layer) FROM act_effects e WHERE e.kind = 'post.hidden' AND e.target_id = h.id), 0) + 1, 'null'::jsonb,
	jsonb_build_object('at', to_char(h.hidden_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
		'by', h.hidden_by, 'for', h.hidden_for, 'note', h.hidden_note)
FROM hidden h JOIN done ON done.id = h.act_id;
