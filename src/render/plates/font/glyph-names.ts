/** Names of glyphs, as Adobe's list has them, for the characters of Latin fonts. */
const written = `
space 20 exclam 21 quotedbl 22 numbersign 23 dollar 24 percent 25 ampersand 26 quotesingle 27
parenleft 28 parenright 29 asterisk 2a plus 2b comma 2c hyphen 2d period 2e slash 2f zero 30 one 31
two 32 three 33 four 34 five 35 six 36 seven 37 eight 38 nine 39 colon 3a semicolon 3b less 3c
equal 3d greater 3e question 3f at 40 bracketleft 5b backslash 5c bracketright 5d asciicircum 5e
underscore 5f grave 60 braceleft 7b bar 7c braceright 7d asciitilde 7e exclamdown a1 cent a2
sterling a3 currency a4 yen a5 brokenbar a6 section a7 dieresis a8 copyright a9 ordfeminine aa
guillemotleft ab logicalnot ac registered ae macron af degree b0 plusminus b1 twosuperior b2
threesuperior b3 acute b4 mu b5 paragraph b6 periodcentered b7 cedilla b8 onesuperior b9
ordmasculine ba guillemotright bb onequarter bc onehalf bd threequarters be questiondown bf
Agrave c0 Aacute c1 Acircumflex c2 Atilde c3 Adieresis c4 Aring c5 AE c6 Ccedilla c7 Egrave c8
Eacute c9 Ecircumflex ca Edieresis cb Igrave cc Iacute cd Icircumflex ce Idieresis cf Eth d0
Ntilde d1 Ograve d2 Oacute d3 Ocircumflex d4 Otilde d5 Odieresis d6 multiply d7 Oslash d8
Ugrave d9 Uacute da Ucircumflex db Udieresis dc Yacute dd Thorn de germandbls df agrave e0
aacute e1 acircumflex e2 atilde e3 adieresis e4 aring e5 ae e6 ccedilla e7 egrave e8 eacute e9
ecircumflex ea edieresis eb igrave ec iacute ed icircumflex ee idieresis ef eth f0 ntilde f1
ograve f2 oacute f3 ocircumflex f4 otilde f5 odieresis f6 divide f7 oslash f8 ugrave f9 uacute fa
ucircumflex fb udieresis fc yacute fd thorn fe ydieresis ff Amacron 100 amacron 101 Abreve 102
abreve 103 Aogonek 104 aogonek 105 Cacute 106 cacute 107 Ccaron 10c ccaron 10d Dcaron 10e dcaron 10f
Dcroat 110 dcroat 111 Emacron 112 emacron 113 Edotaccent 116 edotaccent 117 Eogonek 118 eogonek 119
Ecaron 11a ecaron 11b Gbreve 11e gbreve 11f Imacron 12a imacron 12b Iogonek 12e iogonek 12f
Idotaccent 130 dotlessi 131 Lacute 139 lacute 13a Lcaron 13d lcaron 13e Lslash 141 lslash 142
Nacute 143 nacute 144 Ncaron 147 ncaron 148 Omacron 14c omacron 14d Ohungarumlaut 150
ohungarumlaut 151 OE 152 oe 153 Racute 154 racute 155 Rcaron 158 rcaron 159 Sacute 15a sacute 15b
Scedilla 15e scedilla 15f Scaron 160 scaron 161 Tcaron 164 tcaron 165 Umacron 16a umacron 16b
Uring 16e uring 16f Uhungarumlaut 170 uhungarumlaut 171 Uogonek 172 uogonek 173 Wcircumflex 174
wcircumflex 175 Ycircumflex 176 ycircumflex 177 Ydieresis 178 Zacute 179 zacute 17a Zdotaccent 17b
zdotaccent 17c Zcaron 17d zcaron 17e florin 192 circumflex 2c6 caron 2c7 breve 2d8 dotaccent 2d9
ring 2da ogonek 2db tilde 2dc hungarumlaut 2dd Delta 394 Omega 3a9 pi 3c0 endash 2013 emdash 2014
quoteleft 2018 quoteright 2019 quotesinglbase 201a quotedblleft 201c quotedblright 201d
quotedblbase 201e dagger 2020 daggerdbl 2021 bullet 2022 ellipsis 2026 perthousand 2030
guilsinglleft 2039 guilsinglright 203a fraction 2044 Euro 20ac trademark 2122 partialdiff 2202
product 220f summation 2211 minus 2212 radical 221a infinity 221e integral 222b approxequal 2248
notequal 2260 lessequal 2264 greaterequal 2265 lozenge 25ca fi fb01 fl fb02 ff fb00 ffi fb03
ffl fb04`;

const words = written.trim().split(/\s+/);

/** Characters by the names of their glyphs. */
const characters = new Map<string, number>();
/** Names of glyphs by their characters. */
const names = new Map<number, string>();
for (let i = 0; i + 1 < words.length; i += 2)
  define(words[i] ?? "", parseInt(words[i + 1] ?? "", 16));
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
  define(letter, letter.codePointAt(0) ?? 0);

function define(name: string, character: number): void {
  characters.set(name, character);
  names.set(character, name);
}
// Windows says these by other characters.
names.set(0xa0, "space");
names.set(0xad, "hyphen");

/** The character that a glyph's name stands for, by the list or by its own digits. */
export function characterOf(name: string): number | undefined {
  const known = characters.get(name);
  if (known !== undefined) return known;
  const [, digits] = /^(?:uni|u)([0-9A-F]{4,6})(?:\.|$)/.exec(name) ?? [];
  if (digits !== undefined) return parseInt(digits, 16);
  const bare = name.split(".")[0] ?? "";
  return bare === name ? undefined : characters.get(bare);
}

/** The name of the glyph of a character. */
export const nameOfCharacter = (character: number): string | undefined =>
  names.get(character);
