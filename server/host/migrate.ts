import { migrateDatabase } from '@/db/migrate';
import { database } from '@/server/database';
import { env } from '@/server/env';
import { fillPlaces } from '@/server/meetings/gazetteer';

// For hosts that run the parts of Cairn as containers: once, before the others start.
await migrateDatabase(env().DATABASE_URL);
await fillPlaces({ db: database().db, actor: { kind: 'system' }, now: new Date() });
process.exit(0);
