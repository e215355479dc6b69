import type { NextRequest } from 'next/server';
import { answerDoor } from '@/server/api/sign-in';

export async function POST(request: NextRequest, { params }: RouteContext<'/api/auth/[...nextauth]'>) {
  return answerDoor(request, (await params).nextauth);
}
