import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type Fellowship, fellowships } from '@/db/vocabulary';
import { database } from '@/server/database';
import { AppError } from '@/server/errors';
import { fillPlaces } from '../gazetteer';
import type { Problem, Reason } from './dirt';
import { addressesOf, fetchFeed, withoutSecrets } from './fetch-feed';
import { contentOf } from './formats';
import { type ImportResult, importFeed } from './import';

const largest = 50 * 1024 * 1024;

const usage = `npm run import -- <file or URL> [options]
  Takes in meetings: a Meeting Guide feed (JSON), a table (CSV in the columns of TSML or a sheet's plain headings, or a Google sheet),
  or a BMLT root. Of a root give its address, or its answers GetSearchResults, GetFormats and GetServiceBodies as files with commas
  between. Taken in again, it updates what came from it before.
  --timezone Europe/Dublin   the zone of meetings that do not say theirs (else from their coordinates)
  --fellowship na            whose meetings they are, when they do not say (else aa); one of
                             ${fellowships.join(' ')}
  --source NAME              what the feed is called; the same name means an update (else the address, or the file's name without dates)
  --dry-run                  says what would change, and changes nothing
  --allow-removals           lets it take away more than a fifth of the meetings at once`;

/** What a person reads of each problem. */
const sentences: Record<Reason, string> = {
  notARow: 'not listed: it is not an object',
  noName: 'not listed: it has no name, group or location',
  nameFrom: 'has no name; called by its group or location',
  noSlug: 'has no slug; known by its name, day and time',
  duplicate: 'another row has the same slug and day; kept beside it',
  repeated: 'not listed: the same row came before',
  day: 'not listed: no day could be read from it',
  time: 'not listed: no time could be read from it',
  byAppointment: 'is missing; listed as by appointment',
  endTime: 'cannot be right; taken to last an hour',
  schedule: 'could not be read in all; what could is listed',
  tooLong: 'is too long; cut',
  code: 'has codes that are no codes; left out',
  fellowship: 'is one we have no words for; listed under "other"',
  link: 'is no address of a page; left out',
  phone: 'is no telephone number; left out',
  coordinates: 'are not on earth; left out',
  zone: 'not listed: neither its zone nor its coordinates are known; give --timezone',
  zoneUnknown: 'is not a known zone',
  zoneOfFeed: 'is missing; taken from the other meetings of this feed',
  openAndClosed: 'says open and closed; listed as closed',
};

const refusals: Record<string, string> = {
  'meetings.feedEmpty': 'The feed has no rows. Nothing was changed.',
  'meetings.zoneUnknown': '--timezone is not a known zone. Write it as in Europe/Dublin.',
  'meetings.nothingReadable': 'Not one row could be read. Nothing was changed.',
  'meetings.sourceWithdrawn': 'This source was withdrawn. An admin can bring it back under Sources of meetings.',
  'meetings.addressInside': 'The address leads into a network that is not on the open internet.',
  'meetings.addressUnknown': 'The address could not be reached.',
  'meetings.addressRefused': 'The address did not give the page.',
  'meetings.addressSlow': 'The address did not answer within 30 seconds.',
  'meetings.addressTooLarge': 'The answer is larger than 50 MB.',
  'meetings.addressTurns': 'The address sends us on too many times.',
};

/** The command `npm run import`: 0 when the feed was taken in, 1 when not. */
export async function importFromCommandLine(args: string[]): Promise<number> {
  try {
    const { from, options } = read(args);
    const content = contentOf(await textsOf(from));
    if (!content)
      throw new Plain('This is no list of meetings: neither Meeting Guide JSON, nor a table with headings, nor the answer of a BMLT root.');
    const { rows } = content;
    console.log(`${rows.length} rows read from ${from}`);
    const ctx = { db: database().db, actor: { kind: 'system' } as const, now: new Date() };
    const filled = await fillPlaces(ctx);
    if (filled) console.log(`${filled} towns and postal codes made ready`);
    const result = await importFeed(ctx, { ...options, ...content }, (done, total) => console.log(`  ${done} of ${total} written`));
    print(result, options.dryRun);
    return 0;
  } catch (error) {
    console.error(wordsFor(error));
    return 1;
  } finally {
    await database().sql.end({ timeout: 5 });
  }
}

/** A refusal in words a person can act on. */
class Plain extends Error {}

function wordsFor(error: unknown) {
  if (error instanceof Plain) return error.message;
  if (error instanceof AppError) return refusals[error.reason] ?? error.reason;
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 'There is no such file.';
  return error instanceof Error ? error.message : String(error);
}

function read(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      timezone: { type: 'string' },
      fellowship: { type: 'string' },
      source: { type: 'string' },
      'dry-run': { type: 'boolean' },
      'allow-removals': { type: 'boolean' },
    },
  });
  const [from, ...more] = positionals;
  if (!from || more.length) throw new Plain(usage);
  const fellowship = fellowships.find((word): word is Fellowship => word === values.fellowship?.toLowerCase());
  if (values.fellowship && !fellowship) throw new Plain(`--fellowship is one of: ${fellowships.join(' ')}`);
  const source = values.source ?? sourceOf(from);
  const options = {
    source,
    name: nameOf(from),
    timezone: values.timezone,
    fellowship,
    dryRun: values['dry-run'] ?? false,
    allowRemovals: values['allow-removals'] ?? false,
  };
  return { from, options };
}

const isAddress = (from: string) => /^https?:\/\//i.test(from);

/** An address without its secret, or a file's name without the date it was saved on: the next one of the same name updates it. */
function sourceOf(from: string) {
  if (!isAddress(from))
    return (
      basename(from)
        .replace(/\.(json|csv|tsv|txt)$/i, '')
        .replace(/[-_. ]?\d{4}-?\d\d-?\d\d(?!\d)/g, '') || basename(from)
    );
  return withoutSecrets(from);
}

const nameOf = (from: string) => (isAddress(from) ? new URL(from).hostname : sourceOf(from));

/** Several files, separated by commas, are the parts of one BMLT root. */
async function textsOf(from: string): Promise<string[]> {
  if (isAddress(from)) return Promise.all(addressesOf(from).map(fetched));
  return Promise.all(from.split(',').map(fileOf));
}

/** Whoever types the address may mean a host of their own network. */
async function fetched(address: string) {
  const answer = await fetchFeed(address, undefined, { near: new URL(address).host });
  return answer.isUnchanged ? '' : answer.text;
}

async function fileOf(path: string) {
  if ((await stat(path)).size > largest) throw new Plain('The file is larger than 50 MB.');
  return readFile(path, 'utf8');
}

function print({ problems, diff: _diff, feedId: _feedId, ...counts }: ImportResult, isDryRun: boolean) {
  for (const problem of problems) console.log(lineFor(problem));
  console.log(isDryRun ? '\nA dry run: nothing was changed. It would have been:' : '\nDone.');
  for (const [name, count] of Object.entries(counts)) console.log(`  ${name.padEnd(10)} ${count}`);
  if (counts.held > 0)
    console.log(
      'Held back: more than a fifth of the meetings, or of those of one fellowship or region, are missing from this feed. That is more often a ' +
        'broken feed than a true loss, so they stay listed. An admin decides under Sources of meetings; or run it again with --allow-removals.',
    );
}

const lineFor = ({ row, slug, field, reason, isRejected }: Problem) =>
  `${isRejected ? 'rejected' : 'note    '}  row ${row}${slug ? ` (${slug})` : ''}: ${field} ${sentences[reason]}`;
