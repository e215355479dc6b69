import { testDatabaseUrl } from './database';

// What the running site reads from its environment, for tests.
process.env.DATABASE_URL = testDatabaseUrl();
process.env.CAIRN_SECRET ??= 'a secret for tests alone, of no use elsewhere';
