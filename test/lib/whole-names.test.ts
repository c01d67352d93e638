import { describe, expect, test } from 'vitest';
import { briefly, estimate } from '@/lib/labels';
import { layout } from '@/lib/layout';
import { QUESTION, type NetworkPicture } from '@/lib/network';
import { heightFor } from '@/lib/rows-layout';
import { outsideOf, overlapsOf } from '../fixtures/drawn';
import { pictureOf } from '../fixtures/pictures';

const ENGLISH = [
  'Credential Inflation Vulnerability Among Mid-Career Hospital Staff',
  'Risk Individualization',
  'Perpetual Upskilling Mandate Without Paid Learning Time',
  'Public Infrastructure Erosion Through Private Certification',
];
const GERMAN = [
  'Arbeitsmarktindividualisierungsstrategie',
  'Qualifikationsentwertungsspirale im betrieblichen Weiterbildungsmarkt',
  'Verantwortungsdiffusion',
  'Plattformabhängigkeitsverhältnisse kommunaler Bildungsträger',
];
const QUESTIONS = {
  short: 'Who gains?',
  long: 'Who pays for the depth of harbours: shipping lines, cities, those who live there, or nobody until the dredging has ended?',
};

/** Nodes with long names, of which every third has all kinds of evidence. */
function pictured(count: number, names: string[] | undefined, question: string) {
  const plain = pictureOf(count, names && (index => names[index % names.length]!));
  const nodes = plain.nodes.map(node => (node.key === QUESTION ? { ...node, name: question } : node));
  const marks = new Map(nodes.filter((_, at) => at % 3 === 1).map(({ key }) => [key, { along: 92, beside: 64 }]));
  return { picture: { ...plain, nodes } satisfies NetworkPicture, marks };
}

/** Without blanks and hyphens, of which broken words have more. */
const bare = (text: string) => text.replaceAll(/[\s-]/g, '');

/** Nodes whose name is not there from its first letter to its last. */
const lacking = ({ nodes }: NetworkPicture, { spots }: ReturnType<typeof layout>) =>
  nodes.filter(({ key, name }) => bare(spots.get(key)!.lines.join('')) !== bare(name)).map(({ name }) => name);

describe.each([180, 240, 320, 400, 800])('at %i px', width => {
  describe.each([4, 7, 12, 20, 25, 40])('%i nodes', count => {
    test.each([
      ['usual names', undefined, QUESTIONS.short],
      ['usual names and a long question', undefined, QUESTIONS.long],
      ['long English names', ENGLISH, QUESTIONS.long],
      ['long German names', GERMAN, QUESTIONS.long],
    ])('with %s: each is whole, and covers nothing', (_, names, question) => {
      const { picture, marks } = pictured(count, names, question);
      const height = heightFor(picture, width, [168, 300], { measure: estimate, marks });
      const settled = layout(picture, width, height, { marks });
      expect(settled.isMap).toBe(false);
      expect(lacking(picture, settled)).toEqual([]);
      expect([...overlapsOf(settled), ...outsideOf(settled)]).toEqual([]);
    });
  });
});

test('of a longer name, so much is there as one reads in a picture', () => {
  const name = 'Who pays for the depth of harbours? '.repeat(9);
  const settled = layout({ ...pictureOf(3, () => name) }, 400, 300);
  expect(settled.spots.get('n/0')!.lines.join(' ')).toBe(briefly(name));
  expect(briefly(name).length).toBeLessThanOrEqual(140);
});
