import { sources } from './sources.js';
import type { Article, Block } from './types.js';

/** Edit this when the law moves: it is shown with its date and nowhere else. */
const legalStatus: Block = {
  heading: 'Federal status of 7-OH',
  asOf: '2026-11-23',
  text: [
    {
      text: 'On July 29, 2025, the FDA advised putting certain 7-OH products under drug control. The advice did not cover kratom leaf.',
      sources: [3],
    },
    {
      text: 'On July 1, 2026, the Drug Enforcement Administration (DEA) gave notice that it intends to place concentrated 7-OH in Schedule I for a limited time.',
      sources: [13],
    },
    { text: 'We found no final order.' },
  ],
};

/** The article in English. */
export const en: Article = {
  lang: 'en',
  direction: 'ltr',
  title: 'How addictive is kratom?',
  shortAnswer: [
    { text: 'Yes, kratom can be addictive.', sources: [8, 9] },
    {
      text: 'Regular use can lead to dependence, withdrawal and cravings.',
      sources: [8, 9],
    },
    { text: 'Knowing why is a first step toward help.' },
  ],
  emergency: {
    text: [
      { text: 'Call 911 if someone stops breathing, collapses or has a seizure.' },
      {
        text: 'If you have naloxone, give it. More than one dose may be needed.',
        sources: [14],
      },
    ],
    call: '911',
  },
  opening: [
    [
      {
        text: 'Kratom has become popular. It is often sold as a natural way to ease pain, anxiety or opioid withdrawal.',
        sources: [1],
      },
      {
        text: 'But natural does not mean safe. The U.S. Food and Drug Administration (FDA) has not approved any drug made from kratom or 7-OH.',
        sources: [1, 4],
      },
    ],
    [
      {
        text: 'One of the active chemicals in kratom is 7-hydroxymitragynine, or 7-OH. It acts on the opioid receptors in the brain.',
        sources: [6, 7],
      },
      { text: 'This can lead to dependence and addiction.', sources: [3, 9] },
    ],
  ],
  sections: [
    {
      id: 'what-is-kratom',
      heading: 'What is kratom?',
      blocks: [
        {
          text: [
            {
              text: 'Kratom is a plant from Southeast Asia. People there have used its leaves for a very long time, as a stimulant and to relieve pain.',
              sources: [1, 2],
            },
          ],
        },
        {
          text: [
            {
              text: 'People report that small amounts give them energy or focus. Larger amounts are reported to act more like an opioid, with euphoria and sedation.',
              sources: [1],
            },
            {
              text: 'The strength of products varies, so their effects are hard to predict.',
              sources: [1],
            },
          ],
        },
        {
          text: [
            {
              text: 'Kratom is not banned everywhere in the U.S. Laws vary by state and are changing.',
              sources: [1],
            },
            {
              text: 'Smoke shops, gas stations and websites sell kratom and 7-OH products, so they can seem safe.',
              sources: [3],
            },
            {
              text: 'Yet regular use can have serious effects on health. Liver injury, seizures and contaminated products have been reported.',
              sources: [4],
            },
          ],
        },
      ],
    },
    {
      id: 'seven-oh',
      heading: 'What is 7-OH, and why does it matter?',
      blocks: [
        {
          text: [
            {
              text: '7-OH ranks among the most active and potent alkaloids of kratom. Alkaloids are strong natural chemicals in plants.',
              sources: [6, 7],
            },
            {
              text: 'It binds to mu-opioid receptors in the brain. Morphine and oxycodone bind to the same ones.',
              sources: [6, 7],
            },
          ],
        },
        {
          text: [{ text: 'Two kinds of product, not one' }],
          items: [
            {
              text: 'Kratom leaf is mostly another alkaloid, mitragynine. It holds only traces of 7-OH, but the body also makes 7-OH from mitragynine.',
              sources: [5, 13],
            },
            {
              text: 'Concentrated 7-OH products are stronger than the leaf.',
              sources: [3, 14],
            },
          ],
        },
        {
          text: [
            {
              text: 'Some people use kratom as a “safer” choice for pain or opioid withdrawal.',
              sources: [10],
            },
            { text: 'Yet 7-OH carries its own risk of addiction.', sources: [3] },
          ],
        },
        {
          text: [
            {
              text: 'In studies with mice, 7-OH was more potent than morphine.',
              sources: [6],
            },
            {
              text: 'That potency helps explain both the effects that people seek and the risks.',
              sources: [6, 7],
            },
          ],
        },
        {
          heading: 'Slowed breathing',
          text: [
            {
              text: 'A high dose of 7-OH can slow or stop breathing. So can 7-OH taken with alcohol or sedatives. This can be fatal.',
              sources: [14],
            },
            {
              text: 'Call 911. Naloxone can reverse it, and more than one dose may be needed.',
              sources: [14],
            },
          ],
        },
        legalStatus,
      ],
    },
    {
      id: 'symptoms',
      heading: 'Is kratom physically addictive?',
      blocks: [
        {
          text: [
            {
              text: 'Yes, it can lead to physical dependence. As the body adapts, you need higher doses for the same effect. This is called tolerance.',
              sources: [8, 9],
            },
            {
              text: 'A person who stops after regular use may go through withdrawal.',
              sources: [8, 9],
            },
          ],
        },
        {
          text: [{ text: 'Withdrawal symptoms', sources: [8, 9] }],
          items: [
            { text: 'Anxiety or irritability' },
            { text: 'Insomnia (trouble sleeping)' },
            { text: 'Muscle aches' },
            { text: 'Nausea and vomiting' },
            { text: 'Diarrhea' },
            { text: 'Depression or mood swings' },
          ],
        },
        {
          text: [
            {
              text: 'Symptoms range from mild to severe. In surveys they are often mild to moderate. They can be worse with heavy use or with 7-OH products.',
              sources: [8, 9],
            },
            {
              text: 'They can be hard to bear and can last. Some people go back to kratom just to feel normal.',
              sources: [8, 9],
            },
          ],
        },
      ],
    },
    {
      id: 'psychological',
      heading: 'The psychological side',
      blocks: [
        {
          text: [
            {
              text: 'Kratom can also take hold of the mind. It can bring cravings and compulsive use: taking it without being able to choose not to.',
              sources: [8, 9],
            },
            {
              text: 'Some people use it to cope with emotional or mental-health problems.',
              sources: [10],
            },
            {
              text: 'Some need it several times a day just to function, although they want to stop.',
              sources: [9],
            },
          ],
        },
        {
          text: [
            {
              text: 'In the view of {shortName}, few barriers to recovery are bigger. It is easy to overlook when kratom is thought to be harmless.',
            },
          ],
        },
      ],
    },
    {
      id: 'risk',
      heading: 'Who is most at risk?',
      blocks: [
        {
          text: [
            {
              text: 'Anyone who uses kratom may become addicted. Some people may be more at risk than others.',
            },
          ],
        },
        {
          text: [{ text: 'People who may be more at risk' }],
          items: [
            {
              text: 'People who manage chronic pain or anxiety with kratom',
              sources: [10],
            },
            {
              text: 'People with a history of opioid use or a substance use disorder',
              sources: [10, 11],
            },
            { text: 'People who treat themselves without medical guidance' },
            { text: 'Young adults who try legal highs' },
          ],
        },
        {
          text: [
            { text: 'The last two are the view of {shortName}.' },
            {
              text: 'Regular use and high doses make dependence more likely. How often a person uses it seems to matter more than how much.',
              sources: [8],
            },
          ],
        },
      ],
    },
    {
      id: 'what-to-do',
      heading: 'What to do if you think you are addicted',
      blocks: [
        {
          text: [
            {
              text: 'Do you notice withdrawal, a growing tolerance or trouble cutting back? You are not alone, and there is help.',
            },
          ],
        },
        {
          text: [
            {
              text: 'As a first step, talk with a medical professional or someone who treats addiction.',
            },
            {
              text: 'Stopping suddenly can be hard. For some people it can be dangerous, above all after heavy or long use. Talk with a clinician first, especially if you use 7-OH products or other drugs, or are pregnant.',
              sources: [12],
            },
          ],
        },
        {
          text: [
            {
              text: '{name} ({shortName}), which published this article, helps arrange detox by referral. It also offers therapy, treatment programs and support for long-term recovery.',
            },
          ],
        },
      ],
    },
  ],
  helpLines: [
    {
      name: 'Emergency',
      text: 'When someone stops breathing, collapses or has a seizure.',
      call: '911',
    },
    {
      name: 'Poison Help',
      text: 'When you are worried about something that was taken.',
      call: '1-800-222-1222',
    },
    {
      name: '988 Suicide & Crisis Lifeline',
      text: 'When you or someone else is in crisis. Call or text.',
      call: '988',
      message: '988',
    },
    {
      name: 'SAMHSA National Helpline',
      text: 'Free and confidential, 24/7, in English and Spanish. It refers you to treatment; it is not counseling.',
      call: '1-800-662-4357',
      featured: true,
    },
    {
      name: 'FindTreatment.gov',
      text: 'Search for treatment near you.',
      url: 'https://findtreatment.gov/',
    },
  ],
  providerMessage: {
    heading: 'Get help at {shortName}',
    text: [
      [
        {
          text: 'Our team understands what is hard about kratom dependence. We listen without judgment and build a plan with you, with lasting recovery as its goal.',
        },
      ],
      [{ text: 'Inpatient or outpatient? We talk through which path fits you.' }],
    ],
  },
  disclaimer: 'This information supports, and does not replace, care from your own clinician.',
  byline: '{shortName} Staff',
  aboutAuthor: '{shortName} Staff is the expert staff of the {name}.',
  sources,
  labels: {
    shortAnswer: 'Short answer',
    emergency: 'In an emergency',
    findHelp: 'Find help',
    help: 'Help from others',
    callNumber: 'Call {phone}',
    textNumber: 'Text {phone}',
    advertisement: 'Advertisement',
    messageFrom: 'A message from {name}',
    callProvider: 'Call {phone}',
    hours: '24/7 support, day and night',
    visit: 'Kratom addiction treatment',
    directions: 'Get directions',
    sources: 'Sources',
    source: 'Source {number}',
    backToText: 'Back to the text',
    onDay: 'as of {date}',
    lastChecked: 'Sources last checked on {date}.',
    by: 'Written by {author}',
    readArticle: 'Read the whole article',
  },
};
