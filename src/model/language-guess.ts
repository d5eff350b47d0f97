const french =
	/(?<!\p{L})(?:le|la|les|des|du|une|est|dans|pour|qui|que|par|sur|avec|pas|plus|ont|cette|aux)(?!\p{L})/giu;
const english =
	/(?<!\p{L})(?:the|of|and|to|in|that|is|was|for|with|on|by|from|has|have|this|its|said)(?!\p{L})/giu;

const enough = 8;

/** French or English, by the words that every text of either is full of; undefined where that is not plain. */
export const guessLanguage = (text: string): 'fr' | 'en' | undefined => {
	const beginning = text.slice(0, 5000);
	const inFrench = beginning.match(french)?.length ?? 0;
	const inEnglish = beginning.match(english)?.length ?? 0;
	if (inFrench >= enough && inFrench > inEnglish * 3) return 'fr';
	return inEnglish >= enough && inEnglish > inFrench * 3 ? 'en' : undefined;
};
