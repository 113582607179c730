import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '../../src/node/index.ts';

describe('isPublicAddress', () => {
  test.each(['93.184.215.14', '8.8.8.8', '193.166.3.2', '2606:4700::1111', '2001:708:10::1'])(
    '%s lies in the public internet',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );

  test.each([
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '127.255.255.255', '169.254.169.254'],
    ...['172.16.0.1', '172.31.255.255', '192.168.0.1', '198.18.0.1', '203.0.113.9', '224.0.0.1'],
    ...['240.0.0.1', '255.255.255.255', '::', '::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8'],
    ...['64:ff9b::7f00:1', 'fc00::1', 'fd12::1', 'fe80::1', 'fec0::1', 'ff02::1', '2002:7f00:1::'],
    ...['2001:db8::1', '2001::1', '100::1', 'fe80::1%eth0'],
    ...['', 'localhost', '2130706433', '127.1', '0x7f.0.0.1', '[::1]'],
  ])('%s does not', (address) => expect(isPublicAddress(address)).toBe(false));

  test('the neighbours of a private range are public', () => {
    expect(
      ['172.15.255.255', '172.32.0.0', '11.0.0.0', '100.128.0.0'].map(isPublicAddress),
    ).toEqual([true, true, true, true]);
  });
});
