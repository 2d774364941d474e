// SPDX-License-Identifier: MPL-2.0
// @ts-check
// Where the page is on the net, to be given to others.

/**
 * @param {{protocol: string, hostname: string, href: string}} location
 * @returns {string} the address without what somebody came in by; '' where nobody else can go: a file, or a server of one's own
 */
function addressForOthers({ protocol, hostname, href }) {
  const own = hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
  return protocol.startsWith('http') && !own ? href.split(/[?#]/)[0] : '';
}
