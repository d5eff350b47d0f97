import type {Messages, ProblemTable} from './messages.ts';
import {queryUnclearEn} from './query.ts';
import {countsIn, fileName, hostOf, withFolder} from './wording.ts';

const {count} = countsIn('en-GB');

/** What went wrong and what to try, in English. */
export const problemsEn = (times: Pick<Messages['time'], 'toMinute'>): ProblemTable => ({
	'not-an-address': ({address}) => ({
		what: `“${address}” is neither an address nor a file.`,
		advice: 'An address begins with https://; check it.',
	}),
	'file-missing': ({path}) => ({what: `There is no file ${path}.`, advice: 'Check the path.'}),
	'file-unwritable': ({path, code}) => ({
		what: `The file ${path} cannot be written (${code}).`,
		advice: code === 'ENOSPC' ? 'Make room on the disk.' : 'Check the folder and its permissions.',
	}),
	'output-unwritable': ({code}) => ({
		what: `The output cannot be written (${code}).`,
		advice: 'Check where it leads and the space that is left.',
	}),
	'file-unreadable': ({path, code}) => ({
		what: `The file ${path} cannot be read (${code}).`,
		advice: 'Check its permissions.',
	}),
	'book-to-terminal': () => ({
		what: 'An EPUB is not for the screen.',
		advice: 'Name a file to write: -o FILE.epub',
	}),
	'nothing-to-export': () => ({
		what: 'There is no article to write.',
		advice: 'b keeps an article as a bookmark; or name some: actus export ID…',
	}),
	'host-unknown': ({url}) => ({
		what: `${hostOf(url)} cannot be found.`,
		advice: 'Check the address and the network, then try again.',
	}),
	'host-refused': ({url}) => ({
		what: `${hostOf(url)} refuses the connection.`,
		advice: 'The site is probably down; try again later.',
	}),
	'connection-lost': ({url, detail}) => ({
		what: `The connection to ${hostOf(url)} failed (${detail}).`,
		advice: 'Check the network, then try again.',
	}),
	'broken-answer': ({url}) => ({
		what: `${hostOf(url)} sent a damaged answer.`,
		advice: 'Try again later.',
	}),
	certificate: ({url, detail}) => ({
		what: `The certificate of ${hostOf(url)} is not valid (${detail}).`,
		advice: 'Nothing was read; check the address and this machine’s clock.',
	}),
	'timed-out': ({url, seconds}) => ({
		what: `${hostOf(url)} did not answer within ${count(seconds)} s.`,
		advice: 'Try again later.',
	}),
	'too-large': ({url, megabytes}) => ({
		what: `${url} is larger than ${count(megabytes)} MB.`,
		advice: 'It is probably neither a feed nor an article; check the address.',
	}),
	'too-many-redirects': ({url}) => ({
		what: `${url} leads from one address to the next without end.`,
		advice: 'Look for the source’s new address.',
	}),
	'redirect-refused': ({url, to}) => ({
		what: `${url} leads to ${to}: refused.`,
		advice: 'If that address is right, add it yourself with a.',
	}),
	'http-status': ({url, status}) => ({
		what: `${url} answers ${status}.`,
		advice:
			status === 401 || status === 403
				? `${status === 401 ? 'The site asks for an account' : 'The site refuses; if it wants an account'}: e in the sources, or actus add ADDRESS --user NAME.`
				: status === 404 || status === 410
					? 'The address has probably changed; look for the new one on the site.'
					: 'The site is probably down; try again later.',
	}),
	'feed-gone': ({url}) => ({
		what: `${url} answers 410: this feed is gone.`,
		advice: 'Look on the site for the address of another feed.',
	}),
	'told-to-wait': ({url, until}) => ({
		what: `${hostOf(url)} asks to wait until ${times.toMinute(until, undefined)}.`,
		advice: 'actus will try again by itself.',
	}),
	'page-busy': ({url, until}) => ({
		what: `${hostOf(url)} asks to wait until ${times.toMinute(until, undefined)}.`,
		advice: 'Ask for the article again after that.',
	}),
	'page-refused': ({to}) => ({
		what: `The article’s page leads to ${to}: refused.`,
		advice: 'If that address is right, open it in the browser.',
	}),
	'site-busy': ({url, until}) => ({
		what: `${hostOf(url)} asks to wait until ${times.toMinute(until, undefined)}.`,
		advice: 'Add the address after that.',
	}),
	'no-source-found': ({url}) => ({
		what: `Neither a feed nor dated headlines at ${url}.`,
		advice: 'Try a section of the site, or the address of its feed.',
	}),
	'not-a-feed': ({url}) => ({
		what: `${url} is not a feed that can be read.`,
		advice: 'Look on the site for the address of its RSS or Atom feed.',
	}),
	'page-not-feed': ({url}) => ({
		what: `${url} is a page, not a feed.`,
		advice: 'Look on the site for the address of its RSS or Atom feed.',
	}),
	'no-headlines': ({url}) => ({
		what: `No headline can be read on the page ${url} any more.`,
		advice: 'Open it with o; another page of the site may show them.',
	}),
	'no-article-found': ({url}) => ({
		what: `There is no article to read in ${url}.`,
		advice: 'It may be a front page or a video; open it in the browser.',
	}),
	'not-an-article': ({url}) => ({
		what: `${url} is neither a page nor a text.`,
		advice: 'Open it with another program.',
	}),
	'not-a-picture': ({url}) => ({
		what: `${url} is no picture that can be shown.`,
		advice: 'Open the address in the browser.',
	}),
	'not-a-source-list': ({url}) => ({
		what: `${url} is no list of sources.`,
		advice: 'Export them as OPML from the other reader.',
	}),
	'not-a-bookmark-list': ({url}) => ({
		what: `${url} has no bookmarks that actus could read.`,
		advice: 'Give it the other service’s export, or a file with an address a line.',
	}),
	'no-such-article': ({id}) => ({
		what: `There is no article “${id}”.`,
		advice: 'actus list --json shows the ids.',
	}),
	'no-such-source': ({name}) => ({what: `There is no source “${name}”.`, advice: 'See actus sources.'}),
	'ambiguous-source': ({name, candidates}) => ({
		what: `“${name}” may be any of these: ${candidates.join(', ')}.`,
		advice: 'Give the whole address.',
	}),
	'query-unclear': queryUnclearEn,
	'no-such-view': ({name, views}) => ({
		what: `There is no view “${name}”.`,
		advice: `There are: ${views.join('; ')}.`,
	}),
	'no-such-folder': ({name, folders}) => ({
		what: `There is no folder “${name}”.`,
		advice:
			folders.length === 0
				? 'No source is in a folder yet: e, in the reader’s sources.'
				: `There are: ${folders.join('; ')}.`,
	}),
	'ambiguous-folder': ({name, folders}) => ({
		what: `“${name}” may be any of these: ${folders.join('; ')}.`,
		advice: 'Give the whole path.',
	}),
	'no-new-address': ({title}) => ({
		what: `No other address is known for ${title}.`,
		advice: 'Give it: actus move SOURCE ADDRESS.',
	}),
	'already-followed': ({title, url}) => ({
		what: `${title} is followed already, at ${url}.`,
		advice: 'A source can be followed only once.',
	}),
	'no-subscriptions': () => ({what: 'You follow no source yet.', advice: 'Add one: actus add ADDRESS.'}),
	'conf-broken': ({file, aside, isRestored}) => ({
		what: `${fileName(file)} could not be read; kept as ${fileName(aside)}.`,
		advice: withFolder(
			isRestored ? 'The last good copy was restored.' : 'There was no copy to restore.',
			'Folder: ',
			file,
		),
	}),
	'conf-unwritable': ({file, code}) => ({
		what: `${file} cannot be written (${code}).`,
		advice: 'Check permissions and disk space; your marks stay in the library meanwhile.',
	}),
	'library-broken': ({file, aside}) => ({
		what: `The library ${fileName(file)} was damaged; kept as ${fileName(aside)}.`,
		advice: withFolder('A new one was made; R fills it, your marks are kept.', 'Folder: ', file),
	}),
	'library-unusable': ({file, code}) => ({
		what: `The library ${file} cannot be opened (${code}).`,
		advice: 'Check the folder’s permissions and disk space.',
	}),
	'command-failed': ({program, detail}) => ({
		what: `The command ${program}, which was to give a secret, failed (${detail}).`,
		advice: 'Try it in the terminal: its secret is the first line that it prints.',
	}),
	'nobody-to-ask': () => ({
		what: 'The secret cannot be asked for: there is no terminal.',
		advice: 'Name a command that gives it: --password-command COMMAND.',
	}),
	'browser-failed': ({url}) => ({
		what: `No browser could open ${url}.`,
		advice: 'Name one in the variable BROWSER, or copy the link with y.',
	}),
	'not-a-web-address': ({url}) => ({what: `${url} is not a web address.`, advice: 'y copies it.'}),
	unexpected: ({logFile}) => ({
		what: 'Something unexpected went wrong; it is a fault of actus.',
		advice: `It is noted in ${logFile}.`,
	}),
	'wrong-usage': ({word, reason, others = []}) => ({
		what: {
			'unknown-command': `Unknown command: “${word}”.`,
			'unknown-option': `Unknown option: “${word}”.`,
			'missing-value': `The option “${word}” needs a value.`,
			'bad-value': `Impossible value: “${word}”${others.length > 0 ? ` (expected: ${others.join(', ')})` : ''}.`,
			'missing-argument': `Something is missing after “${word}”.`,
			'missing-flag': `“${word}” needs one of these options: ${others.join(', ')}.`,
			conflict: `“${word}” and “${others.join('”, “')}” do not go together.`,
			'too-many-arguments': `“${word}” is one too many.`,
		}[reason],
		advice: 'See actus --help.',
	}),
});
