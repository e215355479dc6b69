import type { Context } from '@/server/context';
import { importFeed } from '@/server/meetings/in/import';
import { demoFellowships, meetingGuide } from './meetings';

/** Lists the demo's meetings by the same door as real ones: a feed for each fellowship. */
export async function importDemoMeetings(ctx: Context) {
  for (const fellowship of demoFellowships) {
    const feed = {
      source: `demo-${fellowship}`,
      name: `Demo meetings (${fellowship})`,
      rows: meetingGuide(fellowship),
      fellowship,
      isDemo: true,
    };
    const { rejected, problems } = await importFeed({ ...ctx, actor: { kind: 'system' } }, feed);
    if (rejected > 0) throw new Error(`The demo's own meetings were refused: ${JSON.stringify(problems)}`);
  }
}
