import {foundLists} from './found-lists.ts';
import {frenchLists} from './french-lists.ts';
import {heldOutEnglish} from './held-out-english.ts';
import {heldOutLists} from './held-out-lists.ts';
import {heldOutOdd} from './held-out-odd.ts';
import {heldOutPages} from './held-out-pages.ts';
import {heldOutPress} from './held-out-press.ts';
import {judgedBlogs} from './judged-blogs.ts';
import {judgedInstitutions} from './judged-institutions.ts';
import {judgedMore} from './judged-more.ts';
import {judgedNothing} from './judged-nothing.ts';
import {judgedPress} from './judged-press.ts';
import {judgedTexts} from './judged-texts.ts';
import {lastJudged} from './last-judged.ts';
import {laterJudgedNothing} from './later-judged-nothing.ts';
import {laterJudgedPages} from './later-judged-pages.ts';
import {laterJudgedTexts} from './later-judged-texts.ts';
import {markedPages} from './marked-pages.ts';
import type {PageShape} from './news.ts';
import {savedTexts} from './saved-texts.ts';
import {unseenAbroad} from './unseen-abroad.ts';
import {unseenDesks} from './unseen-desks.ts';
import {unseenEngines} from './unseen-engines.ts';
import {unseenInstitutions} from './unseen-institutions.ts';
import {unseenLists} from './unseen-lists.ts';
import {unseenLocals} from './unseen-locals.ts';
import {unseenMakers} from './unseen-makers.ts';
import {unseenNewsrooms} from './unseen-newsrooms.ts';
import {unseenNoNews} from './unseen-no-news.ts';
import {unseenNothing} from './unseen-nothing.ts';
import {unseenOtherPages} from './unseen-other-pages.ts';
import {unseenOthers} from './unseen-others.ts';
import {unseenPapers} from './unseen-papers.ts';
import {unseenRest} from './unseen-rest.ts';
import {unseenScripts} from './unseen-scripts.ts';
import {unseenSites} from './unseen-sites.ts';

/** Pages that the rules were made with. */
export const knownShapes: readonly PageShape[] = [
	...frenchLists,
	...markedPages,
	...savedTexts,
	...foundLists,
];

/** Pages that were written down before any rule was tried on them. */
export const heldOutShapes: readonly PageShape[] = [
	...heldOutLists,
	...heldOutPages,
	...heldOutPress,
	...heldOutEnglish,
	...heldOutOdd,
	...unseenInstitutions,
	...unseenEngines,
	...unseenLocals,
	...unseenNoNews,
	...unseenOtherPages,
	...unseenScripts,
	...unseenDesks,
	...unseenAbroad,
	...unseenPapers,
	...unseenMakers,
	...unseenNothing,
	...unseenNewsrooms,
	...unseenSites,
	...unseenOthers,
	...unseenLists,
	...unseenRest,
	...judgedBlogs,
	...judgedInstitutions,
	...judgedMore,
	...judgedNothing,
	...judgedPress,
	...judgedTexts,
	...lastJudged,
	...laterJudgedNothing,
	...laterJudgedPages,
	...laterJudgedTexts,
];
