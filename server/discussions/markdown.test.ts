import { describe, expect, test } from 'vitest';
import { cleanText, OpenThread, Reply } from './input';
import { renderMarkdown } from './markdown';

describe('what people write', () => {
  test('keeps its paragraphs, lists, quotes and emphasis', () => {
    expect(renderMarkdown('One **two** *three*\nfour\n\n> said\n\n1. a\n2. b')).toBe(
      '<p>One <strong>two</strong> <em>three</em><br />\nfour</p>\n<blockquote>\n<p>said</p>\n</blockquote>\n<ol>\n<li>a</li>\n<li>b</li>\n</ol>',
    );
  });

  test('makes links that say nothing of where they were', () => {
    const rel = 'rel="nofollow noreferrer ugc"';
    expect(renderMarkdown('https://example.org/a')).toBe(`<p><a href="https://example.org/a" ${rel}>https://example.org/a</a></p>`);
    expect(renderMarkdown('[mail](mailto:a@example.org)')).toBe(`<p><a href="mailto:a@example.org" ${rel}>mail</a></p>`);
  });

  test('is not taken for a link where a space was forgotten', () => {
    expect(renderMarkdown('I feel better.so much')).not.toContain('<a');
  });

  test('does not become a heading or a table of the page', () => {
    expect(renderMarkdown('# Loud\n\nLoud\n====\n\n|a|b|\n|-|-|\n|c|d|')).not.toMatch(/<h\d|<table/);
  });

  test('shows pictures as links, so that no other host is asked', () => {
    const html = renderMarkdown('![a "b" <c>](https://spy.example/p.png) ![](https://spy.example/q.png)');
    expect(html).not.toContain('<img');
    expect(html).toContain('<a href="https://spy.example/p.png" rel="nofollow noreferrer ugc">');
    expect(html).toContain('>https://spy.example/q.png</a>');
  });
});

describe('traps', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<iframe src="https://spy.example"></iframe>',
    '<a href="https://e.org" onclick="alert(1)">x</a>',
    '<style>body{display:none}</style>',
    '<form action="https://spy.example"><input name=p></form>',
    '<details open ontoggle=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](java\u0000script:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:msgbox)',
    '[x](//spy.example)',
    '[x](/api/auth/signout)',
    '![x](javascript:alert(1))',
    '![x](data:image/svg+xml,<svg onload=alert(1)>)',
    '<javascript:alert(1)>',
    '[x]: javascript:alert(1)\n\n[x]',
    '[a](https://e.org"onmouseover="alert(1))',
    '`<script>`',
    '```"><script>alert(1)</script>\n</code></pre><script>\n```',
    '![" onerror="alert(1)](https://e.org/a.png)',
  ])('%s leaves only harmless elements', (text) => {
    const elements = [...renderMarkdown(text).matchAll(/<([^>]*)>/g)].map(([, inside]) => inside);
    const harmless =
      /^\/?(p|br|em|strong|s|blockquote|ul|ol|li|code|pre|hr)( \/)?$|^\/a$|^a href="https?:\/\/[^"<>]*" rel="nofollow noreferrer ugc"$/;
    expect(elements.filter((element) => !harmless.test(element ?? ''))).toEqual([]);
  });

  test('deep nesting ends, and soon', () => {
    const started = performance.now();
    for (const mark of ['>', '[', '![', '*', '`', '- ', '<', '(']) renderMarkdown(mark.repeat(20_000 / mark.length));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('characters', () => {
  test('that cannot be seen are taken out', () => {
    expect(cleanText('a\u0000b\u0007c\u202Ed\u2066e\u200Bf\uFEFFg\ud800h\r\ni\tj')).toBe('abcdefgh\ni\tj');
  });

  test('that make up an emoji or a script stay', () => {
    expect(cleanText('👩‍👧 می‌خواهم שָׁלוֹם Việt')).toBe('👩‍👧 می‌خواهم שָׁלוֹם Việt'.normalize('NFC'));
  });

  test('piled on one letter are capped', () => {
    expect(cleanText(`q${'\u0489'.repeat(50)}`)).toBe(`q${'\u0489'.repeat(4)}`);
  });
});

describe('a form', () => {
  const ids = { postId: crypto.randomUUID(), threadId: crypto.randomUUID() };
  const problem = (body: string) =>
    Reply.safeParse({ ...ids, body }).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

  test('says beside its field that words are missing, or too many', () => {
    expect(problem('')).toEqual(['body required']);
    expect(problem(' \u200B\n\u0000 ')).toEqual(['body required']);
    expect(problem('x'.repeat(20_001))).toEqual(['body tooLong']);
    expect(problem('x'.repeat(100_000))).toEqual(['body tooLong']);
    expect(problem('x'.repeat(20_000))).toBeUndefined();
  });

  test('takes an empty content warning for none', () => {
    expect(Reply.parse({ ...ids, body: 'a', contentWarning: '  ' }).contentWarning).toBeNull();
    expect(Reply.parse({ ...ids, body: 'a' }).contentWarning).toBeNull();
  });

  test('makes one line of a title', () => {
    const form = { threadId: ids.threadId, groupId: crypto.randomUUID(), body: 'a' };
    expect(OpenThread.parse({ ...form, title: ' one\n two\u202E ' }).title).toBe('one two');
    expect(OpenThread.safeParse({ ...form, title: '\n' }).success).toBe(false);
  });
});
