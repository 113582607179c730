// Loaded before a README's example: whatever tries to reach the network fails.
import dns from 'node:dns';
import { Socket } from 'node:net';

function refuse() {
  throw new Error('An example of a README may not use the network.');
}
Socket.prototype.connect = refuse;
dns.lookup = refuse;
