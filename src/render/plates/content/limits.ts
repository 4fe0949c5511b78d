/** Forms, patterns and glyphs within one another deeper than this are a circle. */
export const deepestContent = 24;
