import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersIn } from '../../src/story/numbers.ts';

test('numbers are found in digits and in words', () => {
  assert.deepEqual(
    numbersIn('4,992 is 4 per cent over; twenty-eight names, eighteen bureaus, $1.25.', 'en'),
    ['4,992', '4', 'twenty-eight', 'eighteen', '1.25'],
  );
  assert.deepEqual(numbersIn('Achtentwintig namen, achttien bureaus, tweeëntwintig, 1,25 dollar.', 'nl'), [
    'achtentwintig',
    'achttien',
    'tweeëntwintig',
    '1,25',
  ]);
});

test('names with digits, chapters, and words that only look like numbers are not', () => {
  assert.deepEqual(numbersIn('The A100, 3A090 and RTX 4090 D of chapter 4: no one often.', 'en'), []);
  assert.deepEqual(
    numbersIn('De A100, de 50%-regel van hoofdstuk 4: iedereen achter een tiental.', 'nl'),
    [],
  );
});
