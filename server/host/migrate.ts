import { migrateDatabase } from '@/db/migrate';
import { env } from '@/server/env';

// For hosts that run the parts of Cairn as containers: once, before the others start.
await migrateDatabase(env().DATABASE_URL);
