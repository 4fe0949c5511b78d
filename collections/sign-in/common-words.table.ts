/**
 * Words that most guessed passwords are made of, in small letters.
 *
 * Chosen by hand from what public lists of leaked passwords have in common, and what people at a
 * council reach for. One or two of them with figures around make no password.
 */
export const commonWords: readonly string[] = [
  ...["password", "passwort", "passw", "pass", "passphrase", "secret", "login"],
  ...["admin", "administrator", "root", "user", "guest", "test", "testing"],
  ...["default", "changeme", "change", "letmein", "welcome", "hello", "access"],
  ...[
    "master",
    "superman",
    "batman",
    "trustno",
    "trust",
    "whatever",
    "freedom",
  ],
  ...["qwerty", "qwertyuiop", "qwert", "azerty", "asdf", "asdfgh", "asdfghjkl"],
  ...["zxcv", "zxcvbn", "zxcvbnm", "qaz", "wsx", "edc", "qazwsx", "qwe", "asd"],
  ...["zxc", "abc", "abcd", "abcdef", "abcdefgh", "xyz", "one", "two", "three"],
  ...["iloveyou", "love", "lovely", "baby", "angel", "princess", "sunshine"],
  ...["monkey", "dragon", "shadow", "tigger", "charlie", "ginger", "pepper"],
  ...["michael", "jordan", "jessica", "daniel", "thomas", "ashley", "george"],
  ...[
    "football",
    "baseball",
    "hockey",
    "soccer",
    "cricket",
    "rugby",
    "arsenal",
  ],
  ...["liverpool", "chelsea", "everton", "rangers", "celtic", "united", "city"],
  ...["spring", "summer", "autumn", "winter", "january", "february", "march"],
  ...["april", "june", "july", "august", "september", "october", "november"],
  ...["december", "monday", "tuesday", "wednesday", "thursday", "friday"],
  ...[
    "saturday",
    "sunday",
    "london",
    "england",
    "britain",
    "scotland",
    "wales",
  ],
  ...["council", "borough", "county", "district", "office", "officer", "brand"],
  ...[
    "livery",
    "larkmere",
    "payload",
    "server",
    "computer",
    "internet",
    "google",
  ],
  ...["money", "family", "flower", "cookie", "cheese", "banana", "chocolate"],
  ...["starwars", "pokemon", "matrix", "killer", "ninja", "hunter", "soccer"],
  ...["my", "the", "is", "a", "i", "me", "you", "new", "old", "big", "super"],
];
