import type {Article} from '../../model/article.ts';
import {isProblem} from '../../model/problem.ts';
import {drawInWorker} from '../../picture/draw-in-worker.ts';
import type {Way} from '../../picture/drawing.ts';
import {isColourless, type Screen, wayOf} from '../../picture/way.ts';
import type {Canvas} from '../../system/canvas.ts';
import type {Effect} from '../effect.ts';
import type {Send} from '../program.ts';
import {asSubscriber} from './credentials.ts';
import {type FetchedPicture, fetchPicture} from './fetch-picture.ts';
import {keptPicture} from './kept-picture.ts';
import type {Services} from './services.ts';

/** Where pictures are hung, and what is known of the terminal; only the one who runs the terminal has it. */
export type Easel = {
	/** Asks the terminal the first time. */
	readonly screen: () => Promise<Screen>;
	/** The same without asking it. */
	readonly unaskedScreen: () => Screen;
	readonly canvas: Canvas;
};

/** ms that a picture may take to be drawn. */
const drawing = 5000;
/** Bytes of pictures as they came, kept for the next size of window. */
const mostKept = 32_000_000;
/** What is drawn by these takes a terminal more than a key press may. */
const slowMethods: ReadonlySet<Way['method']> = new Set(['sixel', 'iterm2']);
/** Numbers of pictures come round: no terminal knows so many at once. */
const mostIds = 65_535;

type Wanted = Effect & {readonly type: 'draw-picture'};

/** Fetches pictures of the article that is read and hangs them, each as it is there. */
export const createPictureReader = (
	services: Services,
	easel: Easel,
	send: Send,
	onBug: (error: unknown) => void,
) => {
	const files = new Map<string, FetchedPicture>();
	let reading: {readonly id: string; readonly stop: AbortController} | undefined;
	let lastId = 0;

	const keep = (src: string, file: FetchedPicture): void => {
		// The one used last comes last.
		files.delete(src);
		files.set(src, file);
		let bytes = 0;
		for (const {bytes: kept} of files.values()) bytes += kept.length;
		for (const [oldest, {bytes: kept}] of files) {
			if (bytes <= mostKept) return;
			files.delete(oldest);
			bytes -= kept.length;
		}
	};
	const fileOf = async ({article, src}: Wanted, signal: AbortSignal): Promise<FetchedPicture> => {
		const file =
			files.get(src) ?? (await keptPicture(services, article, src)) ?? (await fetched(article, src, signal));
		keep(src, file);
		return file;
	};
	const fetched = async ({headline}: Article, src: string, signal: AbortSignal): Promise<FetchedPicture> => {
		const {sourceKey, sourceUrl} = headline;
		const world = await asSubscriber(services, sourceKey);
		return fetchPicture(world, {url: src, sourceUrl}, signal);
	};
	const stopOf = ({headline: {id}}: Article): AbortSignal => {
		if (reading?.id !== id) {
			reading?.stop.abort();
			reading = {id, stop: new AbortController()};
		}
		return reading.stop.signal;
	};
	const draw = async (wanted: Wanted, signal: AbortSignal): Promise<void> => {
		const {article, src, room, isPlain} = wanted;
		const {id} = article.headline;
		const unasked = easel.unaskedScreen();
		const way = isPlain || isColourless(unasked) ? wayOf(unasked, true) : wayOf(await easel.screen(), false);
		signal.throwIfAborted();
		if (!way) return send({type: 'no-pictures'});
		const {bytes, mediaType} = await fileOf(wanted, signal);
		lastId = (lastId % mostIds) + 1;
		const pictureId = lastId;
		const picture = await drawInWorker({bytes, mediaType, room, way, id: pictureId}, src, {
			deadline: drawing,
			signal,
		});
		await easel.canvas.hang(pictureId, picture);
		const {columns, rows} = picture;
		const drawn = {id: pictureId, columns, rows, isSlow: slowMethods.has(way.method)};
		if (signal.aborted) return easel.canvas.takeDown([pictureId]);
		send({type: 'picture-drawn', id, src, drawn});
	};
	return {
		draw: async (wanted: Wanted): Promise<void> => {
			const signal = stopOf(wanted.article);
			try {
				await draw(wanted, signal);
			} catch (error) {
				if (signal.aborted) return;
				send({type: 'picture-lost', id: wanted.article.headline.id, src: wanted.src});
				if (!isProblem(error)) onBug(error);
			}
		},
		takeDown: ({ids, isLeft}: Effect & {readonly type: 'take-down'}): void => {
			if (isLeft) {
				reading?.stop.abort();
				reading = undefined;
			}
			easel.canvas.takeDown(ids);
		},
		stop: (): void => reading?.stop.abort(),
	};
};
