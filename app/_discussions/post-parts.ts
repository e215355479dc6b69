import type { Post } from './post';
import type { Acts } from './use-acts';

/** What is opened below a post, one at a time: its menu, or what was chosen there. */
export type Panel = 'more' | 'edit' | 'remove' | 'history' | 'report' | 'hide' | 'quiet';

export type PostParts = {
  post: Post;
  now: number;
  isFirstNew: boolean;
  isOwn: boolean;
  isKept: boolean;
  /** What the reader has said to it with a tap: reactions, joined by commas. */
  pressed: string;
  /** Whether this reader can answer here at this moment. */
  isOpen: boolean;
  isClosed: boolean;
  quoteHref: string;
  /** Where the thread is. */
  address: string;
  acts: Acts;
};
