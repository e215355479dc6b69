export { answerCopy as POST } from '@/server/api/copy';
