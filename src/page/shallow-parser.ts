import {Parser} from 'htmlparser2';

/**
 * htmlparser2 moves its stack of open elements at every opening tag and searches it at every closing one, so a page of
 * nothing but opening tags keeps it busy for minutes. While `isDeep` says so, an element is taken as void: what it
 * holds stands beside it instead of within.
 */
export class ShallowParser extends Parser {
	isDeep: () => boolean = () => false;
	private isOpening = false;
	/** As of when the tag's name was read: the handler's own depth changes before the tag has ended. */
	private isTooDeep = false;

	override onopentagname(start: number, end: number): void {
		this.isOpening = true;
		this.isTooDeep = this.isDeep();
		super.onopentagname(start, end);
	}

	override onclosetag(start: number, end: number): void {
		this.isOpening = false;
		super.onclosetag(start, end);
	}

	protected override isVoidElement(name: string): boolean {
		return super.isVoidElement(name) || (this.isOpening && !rawText.has(name) && this.isTooDeep);
	}
}

/** What stands in these is no markup, however deep; only their end tag ends them. */
const rawText = new Set([
	'script',
	'style',
	'title',
	'textarea',
	'xmp',
	'iframe',
	'noembed',
	'noframes',
	'plaintext',
]);
