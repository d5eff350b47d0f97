import {describe, expect, test} from 'vitest';
import {highlightFor} from '../../src/text/highlight.ts';
import {layoutPage} from '../../src/text/layout.ts';

const rolesIn = async (html: string): Promise<readonly (readonly [string, string])[]> => {
	const highlight = await highlightFor(html);
	const page = layoutPage(
		{title: '', byline: '', html, linksHeading: '', imageWord: '', highlight},
		{columns: 60},
	);
	return page.lines.flatMap((line) =>
		line.filter(({text}) => text.trim() !== '').map(({text, role}) => [text.trim(), role] as const),
	);
};

describe('code is coloured', () => {
	test('by the language in the class of WordPress, Ghost and GitHub', async () => {
		const coloured = [
			['const', 'code-keyword'],
			['a =', 'body'],
			['1', 'code-number'],
			[';', 'body'],
			['// un', 'code-comment'],
		];
		for (const html of [
			'<pre><code class="language-ts">const a = 1; // un</code></pre>',
			'<pre class="brush: ts">const a = 1; // un</pre>',
			'<div class="highlight highlight-source-ts"><pre lang="ts">const a = 1; // un</pre></div>',
			'<div class="highlight highlight-source-ts notranslate"><pre><span>const</span> a = 1; // un</pre></div>',
			'<div class="language-ts highlighter-rouge"><div class="highlight"><pre class="highlight"><code>const a = 1; // un</code></pre></div></div>',
		])
			expect(await rolesIn(html)).toEqual(coloured);
	});

	test('across rows, with what is added and removed', async () => {
		expect(await rolesIn('<pre><code class="lang-diff">- un\n+ deux</code></pre>')).toEqual([
			['- un', 'code-removed'],
			['+ deux', 'code-added'],
		]);
	});

	test('with its own words alone, whatever they look like', async () => {
		const html =
			'<pre><code class="language-html">&lt;script&gt;alert("&amp;amp;")&lt;/script&gt;\n&lt;p hidden&gt;é&lt;/p&gt;</code></pre>';
		const text = (await rolesIn(html)).map(([part]) => part).join('');
		expect(text.replace(/\s/g, '')).toBe('<script>alert("&amp;")</script><phidden>é</p>');
	});
});

test.each([
	['no language', '<pre><code>const a = 1;</code></pre>'],
	['an unknown one', '<pre><code class="language-brainfuck">+[-]</code></pre>'],
	['prose about one', '<p class="lang-fr">Un texte</p>'],
])('%s: nothing is loaded', async (_, html) => {
	expect(await highlightFor(html)).toBeUndefined();
});

test('long code is not looked at, and a page gets so much time', async () => {
	const highlight = await highlightFor('<code class="language-js">');
	expect(highlight?.('a;'.repeat(20_000), 'js')).toBeUndefined();
	expect(highlight?.('a;', 'ruby')).toBeUndefined();
	const started = performance.now();
	for (let count = 0; count < 500; count++) highlight?.('const a = [1, "b"]; // c\n'.repeat(700), 'js');
	expect(performance.now() - started).toBeLessThan(2000);
});
