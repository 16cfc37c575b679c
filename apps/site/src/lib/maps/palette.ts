/** What the classes of a palette begin with in the style sheet; `n0` has no figure. */
export const paletteLetters = { sequential: 'q', diverging: 'd' } as const;
