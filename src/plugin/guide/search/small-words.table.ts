/** Words of questions that say nothing of what is sought, folded: `what is the bleed of a banner` asks for bleed and banner. */
export const smallWords: ReadonlySet<string> = new Set(
  "a an and any are as at be by can could do does for from have how i if in is it its me must my need of on or our please should show that the their there this to use want we what whats when where which who why will with would you your y yr ar yn ac o gan am beth sut ble pa mae".split(
    " ",
  ),
);
