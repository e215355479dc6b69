import { type Context, inTransaction } from '@/server/context';
import { database } from '@/server/database';
import { seedDemo } from '@/server/demo/seed';

const ctx: Context = { db: database().db, actor: { kind: 'system' }, now: new Date() };
await inTransaction(ctx, seedDemo);
process.exit(0);
