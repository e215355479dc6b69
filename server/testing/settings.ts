import { parallelDatabaseUrl } from './database';

// What the running site reads from its environment, for tests. Its own pool commits, so it works where that is in nobody's way.
process.env.DATABASE_URL = parallelDatabaseUrl();
process.env.CAIRN_SECRET ??= 'a secret for tests alone, of no use elsewhere';
