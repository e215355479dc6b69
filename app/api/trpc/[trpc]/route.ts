export { answerCall as GET, answerCall as POST } from '@/server/api/door';
