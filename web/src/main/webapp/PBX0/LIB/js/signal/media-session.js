/**
 * The media of one call (signaling.md sections 7.5 and 7.6): one peer connection at a time, and a second one while somebody else is
 * about to be at the other end. Offers and answers leave and come as `channels`. Ends with {@link close}; a later offer or answer
 * begins anew, as after hold. One thing at a time: what is asked for meanwhile waits its turn.
 * Events: 'failed' when no packets get through any more.
 */
import { Model } from 'carillon/model.js';
import { channelsFromSdp } from './channels-from-sdp.js';
import { identityOf, sdpFromChannels } from './sdp-from-channels.js';

/** ms that candidates are waited for */
const GATHERING = 2_000;
/** ms after which an offer without an answer counts for nothing */
const UNANSWERED = 10_000;

export class MediaSession extends Model {
  /** An offer of one's own had to give way and is to be made again. */
  again = false;
  /** @type {MediaStreamTrack|null} what the other end shows */
  remoteVideo = null;
  /** what the other end says */
  remoteAudio = new MediaStream();
  /** @type {RTCPeerConnection|null} */
  #connection = null;
  /** @type {RTCPeerConnection|null} takes the place of the other one with the answer */
  #next = null;
  #remote = '';
  #id = 0;
  /** @type {{weak: boolean, timer: number}|null} the offer that has no answer yet */
  #open = null;
  #turn = Promise.resolve();
  #audio = null;
  #video = null;

  /** @param {string} guid of this client @param {() => RTCIceServer[]} iceServers */
  constructor(guid, iceServers) {
    super();
    Object.assign(this, { guid, iceServers });
  }

  get isOpen() {
    return this.#connection !== null;
  }

  /** @returns {RTCPeerConnection|null} */
  get connection() {
    return this.#connection;
  }

  /** @returns {boolean} whether media get through */
  get isConnected() {
    return this.#connection?.connectionState === 'connected';
  }

  /** @param {MediaStreamTrack|null} track what is said from now on */
  async speak(track) {
    this.#audio = track;
    await Promise.all(this.#connections().map((pc) => send(pc, 'audio', track, false)));
  }

  /** @param {MediaStreamTrack|null} track what is shown from now on, null for nothing; takes effect with the next offer */
  async show(track) {
    this.#video = track;
    await Promise.all(this.#connections().map((pc) => send(pc, 'video', track, true)));
  }

  /**
   * @param {{fresh?: boolean, restart?: boolean, weak?: boolean, patient?: boolean}} [how] `fresh`: somebody else is at the other end;
   * `restart`: new ways through the network; `weak`: gives way to any other offer; `patient`: the answer may take its time
   * @returns {Promise<object>} `channels` of the offer
   */
  propose({ fresh = false, restart = false, weak = false, patient = false } = {}) {
    return this.#inTurn(async () => {
      this.#settled();
      const pc = this.#connection && !fresh ? this.#connection : this.#begin();
      if (!this.#connection) this.#connection = pc;
      else if (pc !== this.#connection) this.#next = pc;
      await this.#addTracks(pc);
      await pc.setLocalDescription(await pc.createOffer({ iceRestart: restart }));
      await gathered(pc);
      this.#open = { weak, timer: patient ? 0 : setTimeout(() => this.#unanswered(), UNANSWERED) };
      return this.#describe(pc, 'offer', ++this.#id);
    });
  }

  /**
   * @param {object} channels an offer
   * @returns {Promise<object|null>} `channels` of the answer; null where one's own offer counts and not this one
   */
  answer(channels) {
    return this.#inTurn(async () => {
      if (this.#open && !this.#givesWay(channels)) return null;
      const yields = this.#open !== null;
      const remote = identityOf(channels);
      let pc = this.#connection;
      if (yields) {
        this.again = !this.#next && this.#remote === remote;
        this.#settled();
        this.#dropNext();
        if (pc.signalingState === 'have-local-offer') await pc.setLocalDescription({ type: 'rollback' });
      }
      if (!pc || (this.#remote !== remote && (this.#remote || yields))) pc = this.#begin();
      await pc.setRemoteDescription({ type: 'offer', sdp: sdpFromChannels(channels, 'offer') });
      await this.#addTracks(pc);
      await pc.setLocalDescription(await pc.createAnswer());
      await gathered(pc);
      this.#use(pc, remote);
      return this.#describe(pc, 'answer', channels.id ?? 0, channels.sdp !== undefined);
    });
  }

  /** @param {object} channels the answer to the last offer; others are of no use */
  accept(channels) {
    return this.#inTurn(async () => {
      const pc = this.#next ?? this.#connection;
      if (!this.#open || pc?.signalingState !== 'have-local-offer') return;
      if (channels.sdp && Number.isInteger(channels.id) && channels.id !== this.#id) return;
      this.#settled();
      this.#next = null;
      await pc.setRemoteDescription({ type: 'answer', sdp: sdpFromChannels(channels, 'answer', pc.localDescription.sdp) });
      this.#use(pc, identityOf(channels));
    });
  }

  /** All media off; the call may go on. */
  close() {
    return this.#inTurn(async () => this.#close());
  }

  /** @param {string} digits @returns {boolean} whether they go with the media (RFC 4733) */
  sendDigits(digits) {
    const dtmf = this.#connection?.getSenders().find(({ track }) => track?.kind === 'audio')?.dtmf;
    if (!dtmf?.canInsertDTMF) return false;
    dtmf.insertDTMF(dtmf.toneBuffer + digits);
    return true;
  }

  #connections() {
    return [this.#connection, this.#next].filter(Boolean);
  }

  #begin() {
    const pc = new RTCPeerConnection({ iceServers: this.iceServers() });
    pc.onconnectionstatechange = () => {
      if (pc !== this.#connection) return;
      if (pc.connectionState === 'failed') this.emit('failed');
      this.changed();
    };
    pc.ontrack = () => this.#look(pc);
    return pc;
  }

  async #addTracks(pc) {
    const kinds = pc.getTransceivers().map(({ receiver }) => receiver.track.kind);
    if (this.#audio || kinds.includes('audio')) await send(pc, 'audio', this.#audio, true);
    else pc.addTransceiver('audio', { direction: 'recvonly' });
    if (this.#video || kinds.includes('video')) await send(pc, 'video', this.#video, true);
  }

  #use(pc, remote) {
    if (pc !== this.#connection) this.#connection?.close();
    this.#connection = pc;
    this.#remote = remote;
    this.#look(pc);
  }

  #look(pc) {
    if (pc !== this.#connection) return;
    const receiving = pc.getTransceivers().filter(({ currentDirection }) => /^(sendrecv|recvonly)$/.test(currentDirection ?? '')).map(({ receiver }) => receiver.track);
    this.remoteVideo = receiving.find(({ kind }) => kind === 'video') ?? null;
    for (const track of this.remoteAudio.getTracks()) if (!receiving.includes(track)) this.remoteAudio.removeTrack(track);
    for (const track of receiving) if (track.kind === 'audio') this.remoteAudio.addTrack(track);
    this.changed();
  }

  /** Of two offers that cross one must go; both ends must come to the same end about it. A PBX that does not say whose it is wins. */
  #givesWay({ guid, sdp }) {
    return this.#open.weak || !sdp || typeof guid !== 'string' || guid > this.guid;
  }

  #settled() {
    clearTimeout(this.#open?.timer);
    this.#open = null;
  }

  #unanswered() {
    this.#inTurn(async () => {
      if (!this.#open) return;
      this.#settled();
      if (this.#next) this.#dropNext();
      else if (this.#connection?.signalingState === 'have-local-offer') await this.#connection.setLocalDescription({ type: 'rollback' });
    });
  }

  #dropNext() {
    this.#next?.close();
    this.#next = null;
  }

  #close() {
    this.#settled();
    this.#dropNext();
    this.#connection?.close();
    this.#connection = null;
    this.#remote = '';
    this.again = false;
    this.remoteVideo = null;
    for (const track of this.remoteAudio.getTracks()) this.remoteAudio.removeTrack(track);
    this.changed();
  }

  #describe(pc, type, id, whole = true) {
    const channels = channelsFromSdp(pc.localDescription.sdp, type, { id, guid: this.guid });
    if (whole) return channels;
    const { sdp, sdp_type, ...structured } = channels;
    return structured;
  }

  #inTurn(task) {
    const done = this.#turn.then(task);
    this.#turn = done.catch(() => {});
    return done;
  }
}

/** Sends a track over a connection in place of the one before; `negotiated` ones may be new, and may cease. */
async function send(pc, kind, track, negotiated) {
  if (pc.signalingState === 'closed') return;
  const transceiver = pc.getTransceivers().find(({ receiver, stopped }) => receiver.track.kind === kind && !stopped);
  if (!transceiver) {
    if (track && negotiated) pc.addTrack(track, new MediaStream([track]));
    return;
  }
  await transceiver.sender.replaceTrack(track);
  if (negotiated) transceiver.direction = track ? 'sendrecv' : 'recvonly';
}

function gathered(pc) {
  if (pc.iceGatheringState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, GATHERING);
    pc.addEventListener('icegatheringstatechange', () => {
      if (pc.iceGatheringState !== 'complete') return;
      clearTimeout(timer);
      resolve();
    });
  });
}
