import { expect, test } from 'vitest';
import builtIn from '@/assets/networks/micro-credentials.json';
import { lexiconOf } from '@/lib/lexicon';
import { isLight } from '@/lib/lights';
import { compileGate } from '@/lib/topics';

const gate = compileGate(lexiconOf([{ id: 'built-in', vocabulary: builtIn.vocabulary }], 1));
const { topics } = builtIn.vocabulary;
const isLit = (sentence: string) => gate.sentences(sentence).some(({ levels }) => isLight(levels));

test.each(topics)('every strong form of $name is enough alone', ({ strong }) => {
  expect(strong.filter(form => !isLit(`In the end they spoke at length about ${form}.`))).toEqual([]);
});

test.each(topics)('no weak form of $name is enough alone', ({ weak }) => {
  expect(weak.filter(form => isLit(`In the end they spoke at length about ${form}.`))).toEqual([]);
});

test.each([
  'More than half of the nurses had earned a microcredential by spring.',
  'Employers say that the skills they need are hard to find.',
  'A boot camp graduate wrote to us from Leeds.',
  'The government will pay for retraining if the plant closes.',
  'She failed the CCNP twice before it was her turn.',
  'Without a certificate no recruiter would call him back.',
  'Their aprenticeship scheme has closed its doors.',
  'She paid for a Courseera plan and never opened it.',
  'Udacity sold its first nanodegrees for two hundred dollars a month.',
  'The fund matches what firms spend on apprenticeship programmes.',
  'The bank no longer asks for a degree in its job ads, nor for a transcript.',
  'Anyone may audit the course for nothing, and four in five who do leave it there.',
  'She changed careers when the plant closed.',
])('lights: %s', sentence => {
  expect(isLit(sentence)).toBe(true);
});

test.each([
  'On the first day of training you hold your employee badge against a reader by the door.',
  'Each trainee is sent login credentials for the platform by post.',
  'The TLS certificate of the server expires in March, and so do the credentials in the vault.',
  'Training data for the model came from a platform with millions of photographs.',
  'Bring your birth certificate and a certified copy of the marriage certificate.',
  'The badge in the README shows that the build and its assessment have passed.',
  'Dog training takes skill, and a puppy learns best before lunch.',
  'Of course the platform at the railway station was empty.',
  'The striker returned to training and showed his skills on the ball, like any football trainee.',
  'Grade inflation has made the exam a poor measure of competence.',
  'A trained mage unlocks passive skills and a badge in every dungeon.',
  'On each driving lesson the instructor notes what skills the learner lacks.',
  'Press accreditation is personal: wear the badge, and renew the credential each year.',
  'Inspectors of organic farms are trained and certified in four days.',
  'A verifiable credential in an identity wallet proves your age without an exam or a diploma.',
])('leaves alone: %s', sentence => {
  expect(isLit(sentence)).toBe(false);
});
