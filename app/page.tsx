import { MemberHome, PausedHome } from './_home/member-home';
import { VisitorHome } from './_home/visitor-home';
import { api } from './_trpc/server';

export default async function HomePage() {
  const viewer = await api.accounts.viewer();
  if (!viewer) return <VisitorHome />;
  return viewer.standing === 'good' ? <MemberHome {...viewer} /> : <PausedHome {...viewer} />;
}
