'use client';
import { useSyncExternalStore } from 'react';

/** What this browser keeps: meetings by their address with enough to show them without a network. It goes nowhere. */
export type Kept = { slug: string; name: string };
type Device = { meetings: Kept[]; lists: { url: string; name: string }[]; isMine: boolean };

/** Known to the exit (`app/_ui/exit.tsx`) as well, which forgets it on a device that is shared. */
const key = 'meetings';
const pages = 'meetings';
const nothing: Device = { meetings: [], lists: [], isMine: false };
const changed = 'cairn:device';

let read: { text: string | null; device: Device } = { text: null, device: nothing };

function device(): Device {
  const text = localStorage.getItem(key);
  if (text !== read.text) read = { text, device: text ? { ...nothing, ...JSON.parse(text) } : nothing };
  return read.device;
}

/** What is kept on this device; nothing yet while the page is being made. */
export function useDevice(): Device | undefined {
  return useSyncExternalStore(
    (tell) => {
      addEventListener(changed, tell);
      addEventListener('storage', tell);
      return () => {
        removeEventListener(changed, tell);
        removeEventListener('storage', tell);
      };
    },
    device,
    () => undefined,
  );
}

function write(change: (before: Device) => Device) {
  localStorage.setItem(key, JSON.stringify(change(device())));
  dispatchEvent(new Event(changed));
}

/** Keeps a meeting here, and its page for when there is no network. */
export async function keepMeeting(meeting: Kept) {
  write((before) => ({ ...before, meetings: [...before.meetings.filter(({ slug }) => slug !== meeting.slug), meeting].slice(-100) }));
  await keepPages([`/meetings/${meeting.slug}`, '/meetings/mine']);
}

export async function dropMeeting(slug: string) {
  write((before) => ({ ...before, meetings: before.meetings.filter((one) => one.slug !== slug) }));
  await (await caches?.open(pages))?.delete(`/meetings/${slug}`);
}

/** Keeps a list as it is now: the meetings around here, for a phone without a network. */
export async function keepList(url: string, name: string) {
  write((before) => ({ ...before, lists: [...before.lists.filter((list) => list.url !== url), { url, name }].slice(-5) }));
  await keepPages([url, '/meetings/mine']);
}

/** Whether only one person uses this device: then a quick exit and signing out leave what is kept here. */
export const setMine = (isMine: boolean) => write((before) => ({ ...before, isMine }));

/** Forgets it all. */
export async function forgetDevice() {
  localStorage.removeItem(key);
  dispatchEvent(new Event(changed));
  await caches?.delete(pages);
}

/** Keeps what could not be kept before, because one went on to another page or the network was away. */
export async function keepRest() {
  const { meetings, lists } = device();
  if (meetings.length + lists.length === 0 || !('caches' in window)) return;
  const cache = await caches.open(pages);
  const urls = [...meetings.map(({ slug }) => `/meetings/${slug}`), ...lists.map(({ url }) => url), '/meetings/mine'];
  const missing = await Promise.all(urls.map(async (url) => ((await cache.match(url, { ignoreVary: true })) ? [] : [url])));
  await keepPages(missing.flat());
}

/** The pages themselves, with the scripts and styles they name; the worker gives them out when the network is gone. */
async function keepPages(urls: string[]) {
  if (!('caches' in window) || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(`/push-worker.js?language=${document.documentElement.lang}`);
  const cache = await caches.open(pages);
  for (const url of urls) {
    // As anybody sees it: nothing of an account is in what is kept.
    const page = await fetch(url, { credentials: 'omit', headers: { accept: 'text/html' } }).catch(() => undefined);
    if (!page?.ok) continue;
    await cache.put(url, page.clone());
    const parts = new Set((await page.text()).match(/\/_next\/static\/[^"'\\ )]+/g));
    await Promise.all([...parts].map(async (part) => (await cache.match(part)) ?? cache.add(part).catch(() => {})));
  }
}
