import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

/** Argon2id with OWASP's first choice for little memory: 19 MiB (given in KiB), two passes, one lane. */
const strength = { memory: 19_456, passes: 2, parallelism: 1 };
const argon2id = promisify(argon2);
const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');

/** What is kept of a passphrase, in the PHC string format, so that a later change of strength can still read it. */
export async function hashPassphrase(text: string) {
  const nonce = randomBytes(16);
  const tag = await argon2id('argon2id', { message: text.normalize('NFKC'), nonce, tagLength: 32, ...strength });
  return `$argon2id$v=19$m=${strength.memory},t=${strength.passes},p=${strength.parallelism}$${base64(nonce)}$${base64(tag)}`;
}

/** Whether this is the passphrase. For nobody (no hash) it does the same work and says no, so that time tells nothing. */
export async function verifyPassphrase(text: string, hash: string | undefined) {
  const kept = readHash(hash);
  const { memory, passes, parallelism, nonce, tag } = kept ?? { ...strength, nonce: Buffer.alloc(16), tag: Buffer.alloc(32) };
  const found = await argon2id('argon2id', { message: text.normalize('NFKC'), nonce, tagLength: tag.length, memory, passes, parallelism });
  return timingSafeEqual(found, tag) && kept !== undefined;
}

function readHash(hash: string | undefined) {
  const [, memory, passes, parallelism, nonce, tag] =
    /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hash ?? '') ?? [];
  if (!nonce || !tag) return undefined;
  return {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    nonce: Buffer.from(nonce, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

/** The least of zxcvbn's scores (0-4) we take: 3 is "safely unguessable", above 10^8 guesses. */
const leastScore = 3;

/** Why this passphrase is too easy to guess, as a reason; nothing when it is a good one. */
export async function passphraseProblem(text: string, handle: string): Promise<string | undefined> {
  guesser ??= loadGuesser();
  const { score } = (await guesser).check(text.slice(0, 128), [handle, ...handle.split(/[-_]/), 'cairn']);
  return score < leastScore ? 'account.passphraseWeak' : undefined;
}

let guesser: ReturnType<typeof loadGuesser> | undefined;

/** The lists of common words are large, so they are read when the first person needs them. */
async function loadGuesser() {
  const [{ ZxcvbnFactory }, common, english, spanish] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-es-es'),
  ]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...spanish.dictionary },
    graphs: common.adjacencyGraphs,
  });
}
