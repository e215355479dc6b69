import { readiness } from '@/server/api/health';

export const dynamic = 'force-dynamic';

/** Ready: database reachable, migrations current, worker beating. Otherwise 503, with the part that is not. */
export async function GET() {
  const { ready, checks } = await readiness();
  return Response.json({ ready, ...checks }, { status: ready ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
