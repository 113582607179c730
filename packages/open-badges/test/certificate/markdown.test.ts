import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/certificate/markdown/render-markdown.ts';

const bare = (text: string): string =>
  renderMarkdown(text, 3).replaceAll(' dir="auto"', '').replaceAll('\n', '');

describe('renderMarkdown', () => {
  test.each([
    ['One\n\ntwo', '<p>One</p><p>two</p>'],
    ['## A\n### B\n## C', '<h3>A</h3><h4>B</h4><h3>C</h3>'],
    ['# A\n#### D', '<h3>A</h3><h4>D</h4>'],
    ['- a\n- b\n  - c\n- d', '<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['- a\n\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['**a** *b* _c_ `d`', '<p><strong>a</strong> <em>b</em> <em>c</em> <code>d</code></p>'],
    ['snake_case_name 2 * 3 * 4', '<p>snake_case_name 2 * 3 * 4</p>'],
    ['\\*a\\* \\<b>', '<p>*a* &lt;b&gt;</p>'],
    ['<b>x</b> <script>1</script>', '<p>&lt;b&gt;x&lt;/b&gt; &lt;script&gt;1&lt;/script&gt;</p>'],
    [
      '![x](https://a.example/x.png)',
      '<p>!<a href="https://a.example/x.png" rel="nofollow noopener noreferrer">x</a> <span class="host">(a.example)</span></p>',
    ],
  ])('writes %j', (text, html) => {
    expect(bare(text)).toBe(html);
  });

  test.each([
    ['[x](https://a.example/p?q=1&r="2")', 'href="https://a.example/p?q=1&amp;r=%222%22"'],
    ['<https://ä.example/>', '>https://xn--4ca.example/</a>'],
    ['<mailto:a@example.org>', 'href="mailto:a@example.org"'],
  ])('links %s', (text, expected) => {
    expect(bare(text)).toContain(expected);
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert)',
    '[x](data:text/html,x)',
    '[x](vbscript:x)',
    '[x](//a.example)',
    '[x](https://user:secret@a.example/)',
    '[x](java\tscript:x)',
    '<javascript:alert>',
  ])('does not link %j', (text) => {
    expect(bare(text)).not.toContain('<a ');
  });

  test.each(['**', '*a', '_a ', '[', '[a](', '`', '<https:', '\\', '# ', '- ', '  - '])(
    'ends soon on sixty thousand of %j',
    (part) => {
      expect(renderMarkdown(part.repeat(60_000), 3)).toMatch(/^<(?:p|h3|ul)\b/);
    },
    2_000,
  );
});
