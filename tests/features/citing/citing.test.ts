import { expect, test } from 'vitest';
import { getCitationPaths, getCitations, getCitationSource } from '../../../src/features/citing/citing.ts';
import { describeInstrument, getHomeMeta } from '../../../src/features/citing/metadata.ts';
import { expectView } from '../../site/expect-view.ts';

test('what is cited, and what pages say of themselves', async () => {
  const paths = await getCitationPaths();
  const [first] = paths;
  await expectView(
    {
      paths: paths.map(({ params }) => params),
      first: first && (await getCitations(first.props.provision)),
      source: await getCitationSource(),
      home: await getHomeMeta(),
      instrument: await describeInstrument('wiedeverdrag'),
    },
    'citing',
  );
  expect(await describeInstrument('onbekend')).toBeUndefined();
});
