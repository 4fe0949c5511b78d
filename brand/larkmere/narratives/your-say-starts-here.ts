import type { LanguageTag } from "../../language.ts";
import type { Narrative } from "../../narrative.ts";

const shared = { shortUrl: "gov.uk/register-to-vote", phone: "01632 960 100" };

/** Voter registration for the poll of 6 May 2027: no party, no candidate, no councillor. */
export const yourSayStartsHere: Readonly<Record<LanguageTag, Narrative>> = {
  en: {
    ...shared,
    language: "en",
    headline: "Your say starts here",
    message:
      "You can only vote if you are on the register. It takes {fact:registration-minutes} minutes to sign up.",
    points: [
      "Register by 19 April 2027 to vote on 6 May 2027.",
      "Moved home? You need to register again at your new address.",
      "Bring photo ID when you vote in person. If you do not have any, you can apply for free ID.",
      "You can vote in person, by post or ask someone you trust to vote for you.",
    ],
    callToAction: "Register to vote",
    scanInstruction: "Scan to register",
    easyReadTitle: "How to get ready to vote",
    easyRead: [
      {
        text: "On 6 May 2027 there is a vote in Larkmere.",
        photograph: "woodland-stream",
      },
      { text: "You can only vote if you are on a list." },
      { text: "The list is called the register." },
      { text: "You need to join the list by 19 April 2027." },
      { text: "It takes {fact:registration-minutes} minutes." },
      { text: "Have you moved home? Then you need to join the list again." },
      {
        text: "You need a photo ID to vote in person.",
        photograph: "hilltop-sunrise",
      },
      { text: "A photo ID is a card with your picture on it." },
      { text: "You can get a free card if you do not have one." },
      { text: "You can also vote by post." },
      { text: "You can ask somebody you trust to vote for you." },
      { text: "You can join the list on the website." },
      { text: "You can phone us if you need help." },
    ],
  },
  cy: {
    ...shared,
    language: "cy",
    headline: "Mae’ch llais yn dechrau yma",
    message:
      "Dim ond os ydych ar y gofrestr y gallwch bleidleisio. Mae’n cymryd {fact:registration-minutes} munud i gofrestru.",
    points: [
      "Cofrestrwch erbyn 19 Ebrill 2027 i bleidleisio ar 6 Mai 2027.",
      "Wedi symud tŷ? Rhaid i chi gofrestru eto yn eich cyfeiriad newydd.",
      "Dewch â phrawf adnabod â llun i bleidleisio. Os nad oes gennych un, gallwch wneud cais am un am ddim.",
      "Gallwch bleidleisio’n bersonol, drwy’r post neu ofyn i rywun o’ch dewis bleidleisio ar eich rhan.",
    ],
    callToAction: "Cofrestrwch i bleidleisio",
    scanInstruction: "Sganiwch i gofrestru",
  },
  pl: {
    ...shared,
    language: "pl",
    headline: "Tu zaczyna się Twój głos",
    message:
      "Głosować można tylko po wpisaniu do rejestru wyborców. Rejestracja zajmuje {fact:registration-minutes} minut.",
    points: [
      "Zarejestruj się do 19 kwietnia 2027 r., aby głosować 6 maja 2027 r.",
      "Zmiana adresu? Trzeba zarejestrować się ponownie.",
      "Na głosowanie weź dokument ze zdjęciem. Jeśli go nie masz, możesz otrzymać bezpłatny.",
      "Możesz głosować osobiście, pocztą lub przez zaufaną osobę.",
    ],
    callToAction: "Zarejestruj się",
    scanInstruction: "Zeskanuj i zapisz się",
  },
  ar: {
    ...shared,
    language: "ar",
    headline: "صوتك يبدأ من هنا",
    message:
      "لا يمكنك التصويت إلا إذا كنت مسجلًا. التسجيل يستغرق {fact:registration-minutes} دقائق.",
    points: [
      "سجّل في موعد أقصاه 19 أبريل 2027 لتصوّت يوم 6 مايو 2027.",
      "هل انتقلت إلى بيت جديد؟ عليك التسجيل من جديد بعنوانك الجديد.",
      "أحضر بطاقة هوية بها صورة. إن لم تكن لديك واحدة فيمكنك طلبها مجانًا.",
      "يمكنك التصويت بنفسك أو بالبريد أو أن تطلب من شخص تثق به التصويت عنك.",
    ],
    callToAction: "سجّل للتصويت",
    scanInstruction: "امسح الرمز للتسجيل",
  },
};
