import {en} from './en.ts';
import {fr} from './fr.ts';
import type {Messages} from './messages.ts';

export type Language = 'fr' | 'en';

/** All words of a language. */
export const wordsIn = (language: Language): Messages => (language === 'fr' ? fr : en);
