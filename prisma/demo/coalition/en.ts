import type { DemoCoalitionText } from "../demo-text";

export const englishCoalition: DemoCoalitionText = {
  coalition: {
    name: "International Coalition to Stop Crimes against Humanity in North Korea",
    about: `The coalition was founded in Tokyo in September 2011 by more than 40 organisations from 15 countries. They have one aim in common: that the crimes committed in North Korea are investigated by the United Nations, and that those responsible are held to account.

The members keep their own names, their own work and their own opinions. What they publish here together, they have agreed on together.

*This coalition page comes with One Voice as an example. The member organisations that it lists are made up.*`,
  },
  members: {
    "paper-lantern": {
      name: "Paper Lantern Human Rights Centre",
      about:
        "Gathers accounts of people who were abducted or who fled, and keeps them safe for a court. Works in Japanese, Korean and English.\n\n*A made-up organisation: it exists in this example only.*",
      quote:
        "Families have waited for decades to be told what happened. A commission of inquiry is the first body that would have to ask, and to answer in public.",
    },
    "magpie-bridge": {
      name: "Magpie Bridge Families’ Association",
      about:
        "Brings together families who were separated by abduction, by flight or by a border. Run by the families themselves.\n\n*A made-up organisation: it exists in this example only.*",
      quote: "We do not ask for revenge. We ask that somebody writes down what was done, and by whom.",
    },
    "larch-and-lake": {
      name: "Larch and Lake Legal Aid",
      about:
        "Lawyers who advise survivors in Geneva before they speak to bodies of the United Nations. The advice is free and confidential.\n\n*A made-up organisation: it exists in this example only.*",
      quote:
        "Evidence is lost with every witness who dies unheard. The mandate to collect it can be given in one afternoon.",
    },
    "baobab-witness": {
      name: "Baobab Witness Project",
      about:
        "Trains people in twelve districts to document what happened to their neighbours. Supports investigations on other continents because it has seen what they change.\n\n*A made-up organisation: it exists in this example only.*",
      quote: "Other peoples spoke for us when we could not. We know what one signature from far away is worth.",
    },
    "seventh-lighthouse": {
      name: "Seventh Lighthouse Campaign for Prisoners",
      about:
        "Writes to prisoners of conscience and to the governments that hold them, one letter at a time.\n\n*A made-up organisation: it exists in this example only.*",
    },
    "blue-heron": {
      name: "Blue Heron Human Rights Forum",
      about:
        "Explains the votes of its own government at the United Nations to the people in whose name they are cast.\n\n*A made-up organisation: it exists in this example only.*",
    },
  },
  updates: [
    {
      title: "Four questions we are asked most",
      body: `**Why the United Nations, and not a court?** No court has the power to try these crimes today. A commission of inquiry can start without one, and what it collects can be used by a court later.

**What can it find out if it is not let into the country?** It can hear the people who got out: former prisoners, former guards, families of the abducted. It can compare what they say, and look at pictures taken from satellites. Commissions have worked in this way before.

**Will it put people at risk?** Protecting witnesses is part of its work. Nobody has to speak, and nobody’s name is published without their consent.

**What does my signature do?** Governments decide, and they count who asks them. Each of the offices named on the campaign page gets the number of signatures from every country, and the list of those who want to be named.

*An example that comes with One Voice, told from October 2012.*`,
    },
    {
      title: "The decision can be taken in March",
      body: `The Human Rights Council meets in Geneva in March. Its 47 members can establish a commission of inquiry with one resolution.

What we do until then:

1. We write to the missions of the member states in Geneva and to foreign ministers.
2. We hand over the signatures, with the number for every country.
3. We invite diplomats to hear survivors themselves.

> “I was asked my number for so long that I had to learn again to say my name.”

That is how one speaker begins when she talks about her years in a camp. Somebody with a mandate should hear the rest of it.

If you have signed: thank you. If you know one more person who would, now is the time to tell them.

*An example that comes with One Voice, told from February 2013. The speaker and her words are made up.*`,
    },
  ],
  activities: {
    "founding-in-tokyo": {
      title: "Founding statement",
      summary:
        "More than 40 organisations from 15 countries found a coalition in Tokyo to end crimes against humanity.",
      body: `We are more than 40 organisations from 15 countries. Some of us work with survivors, some with families of abducted people, some with parliaments. Today, in Tokyo, we found a coalition.

We have found that each of us alone is heard politely, and that nothing follows. Together we ask for one thing first:

**that the United Nations establish a commission of inquiry into crimes against humanity in North Korea.**

We will

- ask the member states of the United Nations for it, in letters and in person;
- give people everywhere the means to ask with us;
- publish what we do, and what we are answered.

We do not speak for the people in the camps. They cannot be asked. We speak so that somebody has to go and look.

*An example that comes with One Voice. The coalition was founded in Tokyo in September 2011; the words of this statement are made up.*`,
    },
    "open-letter-to-member-states": {
      title: "Open letter to the member states of the United Nations",
      summary: "We ask every government to support a commission of inquiry, and to say in public how it will vote.",
      body: `Excellencies,

Every year since 2005 the General Assembly has expressed its concern about human rights in North Korea. Every year the words have grown stronger. The camps are still there.

A Special Rapporteur has been at work since 2004, almost alone and without ever having been let into the country. What he can do, he has done. The next step is not his to take. It is yours.

We ask you

1. to support the establishment of a commission of inquiry into crimes against humanity in the Democratic People’s Republic of Korea;
2. to give it the staff and the time to hear every witness who is willing to speak;
3. to tell your citizens how you will vote, before you do.

We publish each answer that we receive, in full.

Respectfully,

the members of the coalition

*An example that comes with One Voice. The letter is made up; what it says of the General Assembly and of the Special Rapporteur is not.*`,
    },
    "questions-for-a-commission": {
      title: "Questions for a commission of inquiry",
      summary:
        "A short report on what investigators should ask, whom they can ask, and how witnesses can be protected.",
      body: `## What to ask

The accounts of survivors agree in much and differ in some things. A commission should begin where they agree: who is sent to a camp and by whose order, what work is done there, who decides about food, what happens to those who try to leave.

## Whom to ask

- People who were held in a camp or born in one
- People who guarded, drove, cooked or kept files there
- Families of abducted people, in every country that is concerned
- Those who were sent back, and later fled again

## How to protect them

1. Witnesses choose whether they are heard in public or in private.
2. Their names are kept apart from what they say.
3. Relatives who are still in the country are thought of first. An account that would give them away is not published, however important it is.

## What should come out of it

A public report that names the crimes, says how it knows, and tells the member states what they can do next.

*An example that comes with One Voice. The report and the organisation that signs it are made up.*`,
    },
    "side-event-in-geneva": {
      title: "Heard at last: survivors speak to diplomats",
      summary:
        "An hour and a half beside the session of the Human Rights Council, with three speakers, questions and time to talk.",
      body: `Beside the session of the Human Rights Council we invite the missions of the member states, journalists and everybody who is accredited to hear three people who survived.

- Welcome by the coalition
- Three speakers, fifteen minutes each
- Questions
- What the draft resolution says, and what it leaves open

The languages are English and Korean, with interpretation into French. Please take no pictures of the speakers.

*An example that comes with One Voice. The event is made up. On 21 March 2013 the Human Rights Council established the commission of inquiry by its resolution 22/13.*`,
      place: "A meeting room near the Palais des Nations, Geneva",
    },
  },
};
