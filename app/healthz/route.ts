export const dynamic = 'force-dynamic';

/** Alive: this process answers. Whether it can do its work is asked at `/readyz`. */
export const GET = () => new Response('ok', { headers: { 'cache-control': 'no-store' } });
