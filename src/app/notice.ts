import type {Access} from '../model/article.ts';
import type {Mark} from '../model/marks.ts';
import type {Ending} from '../model/piped.ts';
import type {ProblemRecord} from '../model/problem.ts';
import type {PicturePolicy, RowsChoice} from '../model/settings.ts';
import type {Panes} from './layout.ts';
import type {TakenAlong} from './taken-along.ts';

/** One line for the reader, until the next key. */
export type Notice =
	| {readonly type: 'problem'; readonly problem: ProblemRecord}
	| {
			readonly type: 'marked';
			readonly mark: Mark;
			readonly value: boolean;
			readonly count: number;
			readonly isUndo: boolean;
	  }
	/** `isKept`: it was no bookmark before. */
	| {readonly type: 'noted'; readonly note: string; readonly isKept: boolean; readonly isUndo: boolean}
	| {
			readonly type: 'tagged';
			readonly tags: readonly string[];
			readonly isKept: boolean;
			readonly isUndo: boolean;
	  }
	| {readonly type: 'no-more-unread'}
	| {readonly type: 'nothing-to-undo'}
	| {readonly type: 'nothing-found'; readonly words: string}
	| {readonly type: 'copied'; readonly url: string}
	| {readonly type: 'no-address'}
	/** The shipped edition is shown. */
	| {readonly type: 'nothing-fetched'}
	| {readonly type: 'taken-along'; readonly taken: TakenAlong}
	| {readonly type: 'view-saved' | 'view-removed'; readonly name: string}
	| {readonly type: 'views-restored'}
	| {readonly type: 'not-a-search'}
	/** The article says what it said when it was opened. */
	| {readonly type: 'not-changed'}
	| {readonly type: 'panes'; readonly panes: Panes}
	| {readonly type: 'too-narrow'; readonly columns: number}
	| {readonly type: 'rows'; readonly rows: RowsChoice}
	/** An article's page gave no more than its feed. */
	| {readonly type: 'no-fuller'; readonly access: Access}
	| {readonly type: 'exporting'}
	| {readonly type: 'exported'; readonly count: number; readonly path: string}
	/** `isGone`: else it is not as it was written, and stays. */
	| {readonly type: 'export-removed'; readonly path: string; readonly isGone: boolean}
	/** A command that printed nothing. */
	| {readonly type: 'piped'; readonly command: string; readonly ending: Ending}
	| {readonly type: 'no-such-link'; readonly link: string}
	/** The text was made wider or narrower; `isEnd`: it cannot be more so. */
	| {readonly type: 'measure'; readonly columns: number; readonly isEnd: boolean}
	| {readonly type: 'pictures'; readonly policy: PicturePolicy}
	| {readonly type: 'settings-restored'}
	| {readonly type: 'no-links'}
	/** What a link led to was no article. */
	| {readonly type: 'browsed'; readonly url: string}
	/** The article has no headings. */
	| {readonly type: 'no-contents'}
	| {readonly type: 'not-minutes'; readonly typed: string; readonly most: number}
	| {readonly type: 'not-days'; readonly typed: string; readonly most: number}
	| {readonly type: 'not-a-zone'; readonly typed: string}
	| {readonly type: 'adding'; readonly address: string}
	| {readonly type: 'added'; readonly title: string; readonly headlines: number}
	| {readonly type: 'known'; readonly title: string}
	| {readonly type: 'subscribed'; readonly count: number}
	| {readonly type: 'unsubscribed'; readonly title: string}
	| {readonly type: 'unsubscribed-all'; readonly count: number}
	| {readonly type: 'resubscribed'; readonly title: string}
	| {readonly type: 'changed'; readonly title: string; readonly isUndo: boolean}
	| {
			readonly type: 'folder-renamed';
			readonly from: string;
			/** '' where its sources are in none any more. */
			readonly to: string;
			readonly count: number;
	  }
	| {readonly type: 'folder-restored'; readonly path: string}
	/** `others` moved before it, since the last key. */
	| {readonly type: 'moved'; readonly title: string; readonly to: string; readonly others: number}
	| {readonly type: 'moved-back'; readonly title: string}
	/** The feed of a source that a page has replaced. */
	| {readonly type: 'refound'; readonly title: string; readonly to: string}
	| {
			readonly type: 'refreshed';
			readonly added: number;
			readonly failed: number;
			readonly total: number;
			readonly problem: ProblemRecord | undefined;
	  };
