const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const lowered = '₀₁₂₃₄₅₆₇₈₉';

/**
 * Text of a `sup` or `sub` whose digits keep their height by the characters that Unicode has for them: « 10⁶ » is
 * not « 106 ». Letters stay (« 1er », « XXIe »).
 */
export const shiftDigits = (text: string, shift: 'super' | 'sub'): string => {
	const digits = shift === 'super' ? raised : lowered;
	return text.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
};
