import type {Counts} from './wording.ts';

/** Full texts fetched to be read without a network; sizes in bytes. */
export type OfflineWords = {
	readonly progress: (taken: {
		readonly done: number;
		readonly total: number;
		readonly bytes: number;
	}) => string;
	/** Sentences. */
	readonly ended: (taken: {
		readonly total: number;
		readonly texts: number;
		readonly nothing: number;
		readonly left: number;
		readonly bytes: number;
	}) => readonly string[];
};

/** Bytes as megabytes; few of them with a tenth. */
const megabytesIn = (count: Counts['count'], point: string, unit: string) => (bytes: number) => {
	const value = bytes / 1_000_000;
	return `${value < 9.95 ? value.toFixed(1).replace('.', point) : count(Math.round(value))} ${unit}`;
};

/** Full texts for the road, in both languages side by side. */
export const offlineFr = ({count, plural}: Counts): OfflineWords => {
	const megabytes = megabytesIn(count, ',', 'Mo');
	return {
		progress: ({done, total, bytes}) => `${count(done)}/${count(total)} textes · ${megabytes(bytes)}`,
		ended: ({total, texts, nothing, left, bytes}) =>
			total === 0
				? ['Tout ce qui peut se lire en entier est déjà là.']
				: [
						plural(texts, {
							one: `${count(texts)} texte entier de plus (${megabytes(bytes)}).`,
							other: `${count(texts)} textes entiers de plus (${megabytes(bytes)}).`,
						}),
						...(nothing === 0
							? []
							: [
									plural(nothing, {
										one: `${count(nothing)} page n’a rien donné.`,
										other: `${count(nothing)} pages n’ont rien donné.`,
									}),
								]),
						...(left === 0
							? []
							: [
									plural(left, {
										one: `${count(left)} reste à prendre.`,
										other: `${count(left)} restent à prendre.`,
									}),
								]),
					],
	};
};

export const offlineEn = ({count, plural}: Counts): OfflineWords => {
	const megabytes = megabytesIn(count, '.', 'MB');
	return {
		progress: ({done, total, bytes}) => `${count(done)}/${count(total)} texts · ${megabytes(bytes)}`,
		ended: ({total, texts, nothing, left, bytes}) =>
			total === 0
				? ['All that can be read whole is there already.']
				: [
						plural(texts, {
							one: `${count(texts)} more full text (${megabytes(bytes)}).`,
							other: `${count(texts)} more full texts (${megabytes(bytes)}).`,
						}),
						...(nothing === 0
							? []
							: [
									plural(nothing, {
										one: `${count(nothing)} page gave nothing.`,
										other: `${count(nothing)} pages gave nothing.`,
									}),
								]),
						...(left === 0
							? []
							: [
									plural(left, {
										one: `${count(left)} is left to take.`,
										other: `${count(left)} are left to take.`,
									}),
								]),
					],
	};
};
