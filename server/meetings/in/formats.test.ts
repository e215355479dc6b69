import { describe, expect, test } from 'vitest';
import { contentOf } from './formats';
import { readRow } from './meeting-guide';

const listingOf = (texts: string[]) => {
  const content = contentOf(texts);
  return { format: content?.format, ...readRow(content?.rows[0], 1).listings[0] };
};

describe('a table', () => {
  const template = [
    'Time,End Time,Day,Name,Location,Address,Region,Sub Region,Types,Notes,Location Notes,Timezone,Group,Email,Conference URL,Slug,Updated',
    '6:00 PM,7:15 PM,Monday,Porch Light,St. Mark’s,"1 Main St, Philadelphia, PA 19104, USA",North,East,"Open, Wheelchair Access, Newcomer",,Ring twice,America/New_York,Lights,w@example.org,,porch-light,',
  ].join('\r\n');

  test('in the columns of the TSML template is read, with the names of types as their codes and without contacts', () => {
    const listing = listingOf([`\ufeff${template}`]);
    expect(listing).toMatchObject({
      format: 'table',
      sourceId: 'porch-light',
      name: 'Porch Light',
      day: 1,
      time: '18:00',
      minutes: 75,
      types: ['BE', 'O', 'X'],
      address: '1 Main St, Philadelphia, PA 19104, USA',
      city: 'Philadelphia',
      regions: ['North', 'East'],
      groupName: 'Lights',
      placeNotes: 'Ring twice',
    });
    expect(JSON.stringify(listing)).not.toContain('example');
  });

  test('in the plain headings of a sheet is read, whatever separates its cells', () => {
    const sheet =
      'Meeting;Day;Start Time;ID;Street;Town;Postcode;Time Zone;Types\nTea;Wed;19.30;7;2 Low Rd;Leeds;LS1 4AP;Europe/London;Open';
    expect(listingOf([sheet])).toMatchObject({ sourceId: '7', day: 3, time: '19:30', postalCode: 'LS1 4AP', city: 'Leeds', types: ['O'] });
  });

  test('as the values of a Google sheet is read', () => {
    const values = [
      ['Name', 'Day', 'Time', 'Slug', 'Conference URL'],
      ['Night', 'Sunday', '22:00', 'n', 'https://zoom.us/j/123456789'],
    ];
    expect(listingOf([JSON.stringify({ range: 'A1:E2', values })])).toMatchObject({
      day: 0,
      venue: 'online',
      conferenceId: 'zoom:123456789',
    });
  });

  test('of something else is refused', () => {
    expect(contentOf(['<!doctype html><title>Just a moment…</title>'])).toBeUndefined();
    expect(contentOf(['a,b\n1,2'])).toBeUndefined();
    expect(contentOf(['{"error":"no"}'])).toBeUndefined();
    expect(contentOf([''])).toBeUndefined();
  });
});

describe('a BMLT root', () => {
  const meeting = {
    id_bigint: '12',
    service_body_bigint: '3',
    weekday_tinyint: '2',
    venue_type: '3',
    start_time: '19:30:00',
    duration_time: '24:00:00',
    time_zone: '',
    formats: 'XX,YY',
    format_shared_id_list: '91,92,93',
    latitude: '40.7',
    longitude: '-74',
    published: '1',
    meeting_name: 'Anfänger',
    location_street: '1 A St',
    location_municipality: 'New York',
    location_province: 'NY',
    virtual_meeting_link: 'https://zoom.us/j/5555555',
    root_server_uri: 'x',
    contact_name_1: 'Wilhelmina',
  };
  const formats = [
    // The keys are the server's own and say the contrary: only the world id counts.
    { id: '91', key_string: 'C', world_id: 'OPEN', name_string: 'Open', format_type_enum: 'O' },
    { id: '92', key_string: 'M', world_id: 'WCHR', name_string: 'Rollstuhl', format_type_enum: 'FC2' },
    { id: '93', key_string: 'QQ', world_id: 'LANG', name_string: 'Español', format_type_enum: 'LANG' },
  ];
  const bodies = [
    {
      id: '1',
      parent_id: '0',
      name: 'Region',
      type: 'RS',
      url: 'https://example.org',
      helpline: '212-555-0100',
      world_id: 'RG1',
      description: '',
    },
    { id: '3', parent_id: '1', name: 'Area', type: 'AS', url: '', helpline: '', world_id: '', description: '' },
  ];
  const parts = [meeting, formats, bodies].map((part) => JSON.stringify(Array.isArray(part) ? part : [part]));

  test('is read from its three answers, formats by their world ids and never by their keys', () => {
    const listing = listingOf(parts);
    expect(listing).toMatchObject({
      format: 'bmlt',
      sourceId: '12',
      fellowship: 'na',
      day: 1,
      time: '19:30',
      minutes: 1440,
      venue: 'hybrid',
      types: ['O', 'X'],
      languages: ['es'],
      facets: ['open', 'wheelchair'],
      regions: ['Area'],
      serviceBody: '3',
      name: 'Anfänger',
    });
    expect(JSON.stringify(listing)).not.toContain('Wilhelmina');
    expect(contentOf(parts)?.bodies).toMatchObject([
      { sourceId: '1', parentId: null, kind: 'RS' },
      { sourceId: '3', parentId: '1' },
    ]);
  });

  test('is read from one answer that has meetings and used formats together', () => {
    expect(listingOf([JSON.stringify({ meetings: [meeting], formats })])).toMatchObject({ types: ['O', 'X'] });
  });

  test('that does not publish a meeting has closed it, and a place it made up is none', () => {
    const hidden = { ...meeting, published: '0', venue_type: '2', latitude: '34.235918', longitude: '-118.563659' };
    expect(listingOf([JSON.stringify([hidden])])).toMatchObject({ status: 'closed', venue: 'online', latitude: null });
  });
});
