import { type Context, inTransaction, type System } from '@/server/context';
import { database } from '@/server/database';
import { seedDemo } from '@/server/demo/seed';
import { fillPlaces } from '@/server/meetings/gazetteer';

const ctx: Context<System> = { db: database().db, actor: { kind: 'system' }, now: new Date() };
const fillings: Record<string, () => Promise<unknown>> = {
  places: () => fillPlaces(ctx),
  demo: () => inTransaction(ctx, seedDemo),
};
await fillings[process.argv[2] ?? '']?.();
process.exit(0);
