export { endMails as POST } from '@/server/api/unsubscribe';
