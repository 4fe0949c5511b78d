/** Prose as a council's officers write it when they follow the guidelines: no finding may come of it. */
export const cleanProse: readonly string[] = [
  `Your bin day is changing from Monday 9 March 2026. We will now empty your garden bin every 2 weeks, and you can check your new day at larkmere.example/bins. If you cannot move your bin, ask us for help. It is free. A member of the crew will visit you at home and agree a place where they can find it.`,
  `The library on Mill Street is open again. The roof is new, and so are the chairs. You can borrow books, use a computer or join a group. Staff can show you how to print, scan and send forms. Children under 8 must come with an adult. We open at 9.30am from Tuesday to Saturday and stay open until 7pm on Thursdays.`,
  `You may get help with your council tax if you are on a low income. You need your National Insurance number, proof of rent and a bank statement. We will write to you within 21 days. If we need more time, we will tell you why. You have the right to ask us to look at our decision again. You can also appeal to the Valuation Tribunal.`,
  `Mr. J. Okafor, who has run the market since 2004, says trade is up by 12%. “People come for the cheese and stay for the music,” he says. There are 48 stalls on a Saturday and the first of them is up by 6am. Cllr Dee Marsh will open the new hall at midday. Entry is £3, or £1.50 for under-16s, and the café in the old corn exchange serves lunch until 2.30pm.`,
  `Do you have a spare room? You could foster a child who needs a home close to school. Some carers look after brothers and sisters. Others give a weekend break each month. You can be single, married or retired, and you can rent. Call 0808 157 0321 and talk to a carer who has done it for 9 years.`,
  `We cut 60 verges later this year. A verge that is cut once can hold 40 kinds of wild flower. Phase two starts in May 2027. We may cut some sooner where drivers need to see. In 2025 we planted 1,200 trees along the A46, the B4035 and in Victoria Park. You will find a map on the noticeboard at each of our three town halls.`,
  `Moved home? You need to register again at your new address by 19 April 2027. Bring photo ID when you vote. If you lose your ballot paper, call us on 01632 960 100 before 5pm on polling day. Polling stations are open from 7am to 10pm. You can ask someone you trust to vote for you, and this is called a proxy vote.`,
  `Damp and mould can make you ill. Tell us as soon as you see it. We will come within 14 days, or within 24 hours if someone in your home has asthma. An hour is often enough to find the cause. Please keep a copy of our letter. If we do not come, you can complain to the Housing Ombudsman, which is free and does not take sides.`,
  `Swimming is free for under-8s in the summer holidays. Lane swimming is at 6.30am, 12.15pm and 7.45pm on weekdays. Hire a towel for £2. The pool closes for a swimming gala on Sunday 5 July 2026. Larkmere Swimming Club, the Marks & Spencer café and a B&B next door offer prizes. X-ray staff from the hospital run the first aid tent.`,
  `The Hub Café at Eastgate has a quiet hour each Tuesday. We deliver meals to people who cannot cook, and the driver will ring your bell. Our vans leave at 11am. Meals cost £5.20 each. You can choose from six dishes and order by phone, on paper or at larkmere.example/meals. Write to meals@larkmere.example if a meal is late.`,
  `Bus 12 runs every 20 minutes and stops at St Mary’s Church, Dr. Webb’s surgery and No. 4 Quay Road. In a 20mph zone a child who is hit is far more likely to live. We asked 2,400 people about the new crossing: 71% said yes. The score in the final was 3-2, the mix is 4:1 and room 1204 is on the first floor. Your reference is LK-2026-0141.`,
  `Older people, disabled people and carers can get a grant of up to £30,000 to make a home easier to use. That might mean a ramp, a walk-in shower or a wider door. Say what you need and we will find somebody to do the work. It takes about 4 months. Ask for form HA2 if you would rather write. The big storm had an impact on our waiting list.`,
];

/** Prose that a council should not send: what a line holds, and the rules that must find it. */
export const poorProse: readonly (readonly [string, readonly string[]])[] = [
  [
    "We will utilise the funding to facilitate a holistic offer going forward.",
    ["word-list", "word-list", "word-list", "word-list"],
  ],
  ["The drop-in is on 3rd March, 2026 from 18:30.", ["date", "time"]],
  [
    "We built X homes last year, costing £xx million.",
    ["placeholder", "placeholder"],
  ],
  ["Come along on [date] at [venue TBC].", ["placeholder", "placeholder"]],
  [
    "The elderly and the disabled can get it it free.",
    ["word-list", "word-list", "repeated-word"],
  ],
  [
    "Visit https://www.Larkmere.example/Food/ or ring 01632960123.",
    ["url", "phone-number"],
  ],
];
