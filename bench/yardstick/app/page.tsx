export default function StaticPage() {
  return <h1>A page that never changes</h1>;
}
