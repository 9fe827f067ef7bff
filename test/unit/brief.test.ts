import { expect } from '@open-wc/testing';
import type { KratomInfoCard } from '../../src/element/kratom-info-card.js';
import { allByRole, byRole, underHeading } from './helpers/by-role.js';
import { rootOf, textOf } from './helpers/card.js';

// The editorial brief, held against what a reader sees. A translator or an editor may word a point
// differently; then its pattern changes with it, and the point stays.

const headings = [
  'How addictive is kratom?',
  'In an emergency',
  'What is kratom?',
  'What is 7-OH, and why does it matter?',
  'Slowed breathing',
  /^Federal status of 7-OH/,
  'Is kratom physically addictive?',
  'The psychological side',
  'Who is most at risk?',
  'What to do if you think you are addicted',
  'Help from others',
  'Get help at MCA',
  'Sources',
];

const points: Record<string, Record<string, RegExp>> = {
  'How addictive is kratom?': {
    'the short answer is yes': /Short answer Yes, kratom can be addictive\./,
    'knowing why is a first step to help': /knowing why is a first step/i,
    'kratom is popular': /popular/,
    'it is sold as a natural way to treat pain': /sold as a natural way to ease pain/,
    'and anxiety': /natural way to ease [^.]*anxiety/,
    'and opioid withdrawal': /natural way to ease [^.]*opioid withdrawal/,
    'natural origin does not remove risk': /natural does not mean safe/,
    'no kratom or 7-OH drug is approved': /FDA\) has not approved any drug/,
    '7-hydroxymitragynine is also called 7-OH': /7-hydroxymitragynine, or 7-OH/,
    'it acts on opioid receptors': /acts on the opioid receptors/,
    'it can lead to dependence and addiction': /can lead to dependence and addiction/,
  },
  'In an emergency': {
    'breathing stops: 911': /Call 911 if someone stops breathing/,
    'someone collapses': /collapses/,
    'someone has a seizure': /has a seizure/,
    naloxone: /naloxone/,
    'more than one dose may be needed': /more than one dose may be needed/i,
  },
  'What is kratom?': {
    'a plant from Southeast Asia': /plant from Southeast Asia/,
    'its leaves have been used for a very long time': /leaves for a very long time/,
    'as a stimulant': /as a stimulant/,
    'as a pain reliever': /relieve pain/,
    'small amounts: energy or focus, as people report':
      /report that small amounts [^.]*energy or focus/,
    'larger amounts: like an opioid, as people report': /Larger amounts are reported [^.]*opioid/,
    'with euphoria and sedation': /euphoria and sedation/,
    'product strength varies': /strength of products varies/,
    'it is not banned everywhere': /not banned everywhere in the U\.S\./,
    'laws vary and are changing': /Laws vary by state and are changing/,
    'smoke shops, gas stations and websites sell it': /Smoke shops, gas stations and websites/,
    'so it seems safe': /seem safe/,
    'regular use can have serious consequences': /regular use can have serious/,
    'liver injury, seizures and contamination are reported':
      /Liver injury, seizures and contaminated products/,
  },
  'What is 7-OH, and why does it matter?': {
    'one of the most active and potent alkaloids': /among the most active and potent alkaloids/,
    'it binds to mu-opioid receptors': /binds to mu-opioid receptors/,
    'as morphine and oxycodone do': /Morphine and oxycodone/,
    'the leaf is mostly mitragynine': /leaf is mostly another alkaloid, mitragynine/,
    'the leaf has only traces of 7-OH': /only traces of 7-OH/,
    'the body makes 7-OH from mitragynine': /body also makes 7-OH from mitragynine/,
    'concentrated products are stronger': /Concentrated 7-OH products are stronger than the leaf/,
    'people choose it as “safer”': /“safer” choice/,
    'for pain or opioid withdrawal': /“safer” choice for pain or opioid withdrawal/,
    'it has its own risk': /7-OH carries its own risk/,
    'more potent than morphine, in mice':
      /In studies with mice, 7-OH was more potent than morphine/,
    'potency explains both effects and risks':
      /potency helps explain both the effects .* and the risks/,
  },
  'Slowed breathing': {
    'a high dose can slow or stop breathing': /high dose of 7-OH can slow or stop breathing/,
    'so can 7-OH with alcohol or sedatives': /7-OH taken with alcohol or sedatives/,
    'naloxone can reverse it': /Naloxone can reverse it/,
    'more than one dose may be needed': /more than one dose may be needed/,
  },
  'Federal status of 7-OH': {
    'the FDA recommended scheduling in July 2025': /July 29, 2025, the FDA/,
    'not for the leaf': /did not cover kratom leaf/,
    'the DEA gave notice in July 2026': /July 1, 2026, .*DEA\) gave notice/,
    'to place concentrated 7-OH in Schedule I for a time':
      /concentrated 7-OH in Schedule I for a limited time/,
    'no final order was found': /found no final order/,
    'the day on which this was true': /\(as of November 23, 2026\)/,
  },
  'Is kratom physically addictive?': {
    'yes, physical dependence':
      /^Is kratom physically addictive\? Yes, it can lead to physical dependence/,
    'the body adapts': /body adapts/,
    tolerance: /tolerance/,
    'higher doses for the same effect': /higher doses for the same effect/,
    'stopping after regular use brings withdrawal':
      /stops after regular use may go through withdrawal/,
    'mild to severe': /from mild to severe/,
    'often mild to moderate in surveys': /In surveys they are often mild to moderate/,
    'worse with heavy use or 7-OH products': /worse with heavy use or with 7-OH products/,
    'hard, and lasting': /hard to bear and can last/,
    'they drive people back to use': /go back to kratom/,
  },
  'The psychological side': {
    cravings: /cravings/,
    'compulsive use': /compulsive use/,
    'coping with emotional or mental-health problems':
      /cope with emotional or mental-health problems/,
    'several times a day just to function': /several times a day just to function/,
    'even when wanting to stop': /although they want to stop/,
    'a barrier to recovery, in the view of the clinic':
      /In the view of MCA, few barriers to recovery are bigger/,
    'easily overlooked': /easy to overlook/,
  },
  'Who is most at risk?': {
    'anyone may become addicted': /Anyone who uses kratom may become addicted/,
    'what has no source is the view of the clinic': /The last two are the view of MCA/,
    'regular and high-dose use raise the likelihood':
      /Regular use and high doses make dependence more likely/,
    'frequency matters more': /How often .* matter more than how much/,
  },
  'What to do if you think you are addicted': {
    'the signs: withdrawal, tolerance, trouble cutting back':
      /withdrawal, a growing tolerance or trouble cutting back/,
    'you are not alone': /You are not alone/,
    'help exists': /there is help/,
    'first step: a medical or addiction-treatment professional':
      /first step, talk with a medical professional or someone who treats addiction/,
    'stopping suddenly can be hard': /Stopping suddenly can be hard/,
    'and dangerous for some': /For some people it can be dangerous/,
    'above all after heavy or long use': /above all after heavy or long use/,
    'a clinician first, if pregnant or using 7-OH or other drugs':
      /clinician first, especially if you use 7-OH products or other drugs, or are pregnant/,
    'MCA arranges detox by referral':
      /Massachusetts Center for Addiction \(MCA\), .*detox by referral/,
    'MCA offers programs, therapy and long-term support':
      /therapy, treatment programs and support for long-term recovery/,
  },
  'Help from others': {
    emergency: /Emergency .*Call 911/,
    'Poison Help': /Poison Help .*Call 1-800-222-1222/,
    '988 by call and text': /988 Suicide & Crisis Lifeline .*Call 988 Text 988/,
    SAMHSA: /SAMHSA National Helpline .*Call 1-800-662-4357/,
    'SAMHSA is free, confidential and always there': /Free and confidential, 24\/7/,
    'SAMHSA speaks English and Spanish': /English and Spanish/,
    'SAMHSA refers, it does not counsel': /refers you to treatment; it is not counseling/,
    'FindTreatment.gov': /FindTreatment\.gov/,
  },
  'Get help at MCA': {
    'the label of an advertisement':
      /^Advertisement A message from Massachusetts Center for Addiction/,
    'a team that understands': /team understands/,
    'without judgment': /without judgment/,
    'a plan for lasting recovery': /plan with you, with lasting recovery/,
    'inpatient or outpatient': /Inpatient or outpatient/,
    'the phone number': /844-486-0671/,
    'day and night': /24\/7 support, day and night/,
    'the name': /Massachusetts Center for Addiction 1515/,
    'the street': /1515 Hancock Street, Suite 300/,
    'the city': /Quincy, MA 02169/,
  },
};

const symptoms = [
  /^Anxiety or irritability$/,
  /^Insomnia/,
  /^Muscle aches$/,
  /^Nausea and vomiting$/,
  /^Diarrhea$/,
  /^Depression or mood swings$/,
];

const riskGroups = [
  /manage chronic pain or anxiety with kratom/,
  /history of opioid use or a substance use disorder/,
  /treat themselves without medical guidance/,
  /Young adults who try legal highs/,
];

const sourcesOfClaims: readonly (readonly [claim: RegExp, sources: readonly number[]])[] = [
  [/from Southeast Asia/, [1, 2]],
  [/small amounts give them energy/, [1]],
  [/natural way to ease pain/, [1]],
  [/has not approved any drug/, [1, 4]],
  [/body also makes 7-OH/, [5]],
  [/binds to mu-opioid receptors/, [6, 7]],
  [/more potent than morphine/, [6]],
  [/can lead to physical dependence/, [8, 9]],
  [/Withdrawal symptoms/, [8, 9]],
  [/range from mild to severe/, [8, 9]],
  [/cravings and compulsive use/, [8, 9]],
  [/chronic pain or anxiety/, [10]],
  [/history of opioid use/, [10, 11]],
  [/high doses make dependence more likely/, [8]],
  [/Stopping suddenly/, [12]],
  [/July 29, 2025/, [3]],
  [/July 1, 2026/, [13]],
  [/high dose of 7-OH can slow or stop breathing/, [14]],
  [/Naloxone can reverse it/, [14]],
  [/Liver injury/, [4]],
];

describe('the rendered article', () => {
  let card: KratomInfoCard;

  before(async () => {
    // These tests only read, so they share a card; a fixture would go after the first of them.
    card = document.createElement('kratom-info-card');
    document.body.append(card);
    await card.updateComplete;
  });

  after(() => {
    card.remove();
  });

  it('has its sections in the order of the brief', () => {
    const shown = allByRole(card, 'heading').map(textOf);

    expect(shown).to.have.lengthOf(headings.length);
    headings.forEach((heading, index) => {
      expect(shown[index]).to.match(
        typeof heading === 'string' ? new RegExp(`^${heading.replace('?', '\\?')}$`) : heading,
      );
    });
  });

  for (const [heading, patterns] of Object.entries(points)) {
    describe(`under “${heading}”`, () => {
      for (const [point, pattern] of Object.entries(patterns)) {
        it(`says: ${point}`, () => {
          const part = underHeading(card, new RegExp(`^${heading.replace('?', '\\?')}`));

          expect(pattern.test(textOf(part)), `${String(pattern)} in “${heading}”`).to.be.true;
        });
      }
    });
  }

  it('lists the six symptoms in order', () => {
    const part = underHeading(card, 'Is kratom physically addictive?');
    const items = allByRole(byRole(part, 'list'), 'listitem').map(textOf);

    expect(items).to.have.lengthOf(symptoms.length);
    symptoms.forEach((symptom, index) => expect(items[index]).to.match(symptom));
  });

  it('lists the four groups at risk in order', () => {
    const part = underHeading(card, 'Who is most at risk?');
    const items = allByRole(byRole(part, 'list'), 'listitem').map(textOf);

    expect(items).to.have.lengthOf(riskGroups.length);
    riskGroups.forEach((group, index) => expect(items[index]).to.match(group));
  });

  for (const [claim, sources] of sourcesOfClaims) {
    it(`cites ${sources.join(' and ')} for ${String(claim)}`, () => {
      const found = claimsOf(rootOf(card)).filter(({ text }) => claim.test(text));

      expect(found).to.have.lengthOf(1);
      expect(found[0]?.sources).to.include.members([...sources]);
    });
  }

  it('calls the clinic at its number', () => {
    const link = byRole(card, 'link', 'Call 844-486-0671');

    expect(link).to.have.attribute('href', 'tel:+18444860671');
  });

  for (const [name, address] of [
    ['Call 1-800-222-1222', 'tel:+18002221222'],
    ['Call 988', 'tel:988'],
    ['Text 988', 'sms:988'],
    ['Call 1-800-662-4357', 'tel:+18006624357'],
    ['FindTreatment.gov', 'https://findtreatment.gov/'],
  ] as const) {
    it(`has the help line “${name}”`, () => {
      expect(byRole(card, 'link', name)).to.have.attribute('href', address);
    });
  }

  it('calls 911 from the emergency notice and from the help lines', () => {
    const links = allByRole(card, 'link', 'Call 911').map((link) => link.getAttribute('href'));

    expect(links).to.deep.equal(['tel:911', 'tel:911']);
  });

  it('shows the way to the clinic, and tells the map no more than where that is', () => {
    const link = byRole(card, 'link', 'Get directions');
    const { searchParams } = new URL(link.getAttribute('href') ?? '');

    expect(Object.fromEntries(searchParams)).to.deep.equal({
      api: '1',
      destination:
        'Massachusetts Center for Addiction, 1515 Hancock Street, Suite 300, Quincy, MA 02169',
    });
  });

  it('offers the help lines before, and beside, the message of the clinic', () => {
    const others = underHeading(card, 'Help from others');
    const clinic = underHeading(card, 'Get help at MCA');

    expect(others.parentElement).to.equal(clinic.parentElement);
    expect(others.compareDocumentPosition(clinic)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('names the staff of the clinic as its author, and no one else', () => {
    const words = textOf(rootOf(card));

    expect(words).to.include('Written by MCA Staff.');
    expect(words).to.include(
      'MCA Staff is the expert staff of the Massachusetts Center for Addiction.',
    );
    expect(words).not.to.match(/reviewed by/i);
  });

  it('says when its sources were last checked', () => {
    expect(textOf(rootOf(card))).to.include('Sources last checked on November 23, 2026.');
  });

  it('says that it does not replace a clinician', () => {
    expect(textOf(rootOf(card))).to.include(
      'This information supports, and does not replace, care from your own clinician.',
    );
  });

  it('prints no percentage, multiplier or count of states', () => {
    expect(
      wordsLike(card, /%|percent|\d+ ?×|\d+ times|\btwice\b|\b\w+fold\b|\d+ states/gi),
    ).to.deep.equal([]);
  });

  it('speaks of people, not of labels', () => {
    expect(wordsLike(card, /\b(addicts?|abus\w+|clean|dirty|junkies?|users?)\b/gi)).to.deep.equal(
      [],
    );
  });

  it('promises no outcome, comfort or confidentiality', () => {
    const clinic = underHeading(card, 'Get help at MCA');

    expect(
      wordsLike(clinic, /guarantee|\bcure|comfort|confidential|HIPAA|success rate/gi),
    ).to.deep.equal([]);
  });

  it('says of detox only that the clinic helps arrange it', () => {
    expect(wordsLike(card, /[^,.]*detox[^,.]*/gi)).to.deep.equal([
      ' helps arrange detox by referral',
    ]);
  });
});

/** The words of the card that are like a pattern, apart from the titles of the sources. */
function wordsLike(within: Element, pattern: RegExp): string[] {
  const root = within.shadowRoot ?? within;
  const titles = [...root.querySelectorAll('ol li')].map(textOf);
  const words = titles.reduce((text, title) => text.replace(title, ''), textOf(root));
  return words.match(pattern) ?? [];
}

/** Each stretch of text that ends in citations, with the numbers of the sources. */
function claimsOf(root: ShadowRoot) {
  return [...root.querySelectorAll('sup')].map((citation) => {
    const words: string[] = [];
    for (
      let node = citation.previousSibling;
      node && node.nodeName !== 'SUP';
      node = node.previousSibling
    ) {
      words.unshift(node.textContent ?? '');
    }
    return {
      text: words.join(''),
      sources: [...citation.querySelectorAll('a')].map((link) => Number(link.textContent)),
    };
  });
}
