// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {AggregatorV3Interface} from "./Interfaces.sol";
import {RollingCap} from "./RollingCap.sol";

/// @notice What may be done with one asset. Caps are base units of that asset per rolling 24 hours; 0 allows nothing.
struct AssetRule {
    bool listed; // may be swapped and deposited
    uint8 decimals; // of the asset, at most 18; checked when set
    uint8 feedDecimals; // of the feed, at most 18; checked when set; 0 without a feed
    uint16 maxLossBps; // most that a swap may lose against the feeds, in 1/10,000
    uint32 heartbeat; // oldest answer taken, in seconds: the feed's own heartbeat and some slack
    uint112 depositCap; // put into vaults
    address feed; // price in USD; zero: none, and swaps fall under blindCap
    uint96 minAnswer; // answers outside of these two are refused (feed units)
    uint96 maxAnswer;
    uint112 swapCap; // swapped away
    uint112 payMax; // a single payment by the payer
    uint112 payCap; // all payments by the payer
    uint112 blindCap; // of what is swapped away, that where either side has no feed
}

/// @notice What a rolling cap counts.
enum Cap {
    Swap,
    Blind,
    Deposit,
    Pay
}

/// @dev A rule as it is stored: each cap lies beside what was spent under it, so that each verb reads as few slots as it can.
struct AssetState {
    bool listed;
    uint8 decimals;
    uint8 feedDecimals;
    uint16 maxLossBps;
    uint32 heartbeat;
    uint112 payMax;
    address feed;
    uint96 minAnswer;
    uint96 maxAnswer;
    mapping(Cap cap => RollingCap.Window) windows;
}

/// @notice What may be done with one ERC-4626 vault.
struct VaultRule {
    bool open; // takes deposits
    bool listed; // can be redeemed from by the executor
    uint16 maxLossBps; // most that a move may lose against the vault's own rate, in 1/10,000
    uint128 minSupply; // least shares in existence before a deposit (guards against an empty vault)
}

/// @title Who may do what with the treasury, and how that changes
/// @notice Until the owner calls `seal`, the owner configures at once and nothing can be moved. From then on every
/// change waits DELAY seconds in public, and the guardian or the owner can cancel it.
abstract contract TreasuryConfig is Ownable2Step {
    /// @notice Seconds a change waits.
    uint256 public constant DELAY = 2 days;
    /// @notice Seconds after its time during which a change may still be executed.
    uint256 public constant GRACE = 14 days;
    uint256 internal constant BPS = 10_000;

    /// @dev A hot role, and in the same slot whether it may act: the setup is over, and nothing is paused.
    struct Hot {
        address holder;
        bool live;
    }

    Hot internal _executor;
    Hot internal _payer;
    /// @notice May pause, and cancel a waiting change.
    address public guardian;
    /// @notice While true only the owner can act: redeem and pay.
    bool public paused;
    /// @notice Whether the setup is over.
    bool public isSealed;

    /// @notice On rollups: a feed that says whether the sequencer is up (0) or down (1); zero: none.
    address public sequencerFeed;
    /// @notice Seconds after the sequencer came back during which prices are not trusted.
    uint32 public sequencerGrace;

    /// @notice Routers that swaps may go through.
    mapping(address router => bool) public isRouter;
    /// @notice When a waiting change may be executed (unix seconds), by id; 0: none.
    mapping(bytes32 id => uint256) public readyAt;

    mapping(address token => AssetState) internal _assets;
    mapping(address vault => VaultRule) internal _vaults;

    event AssetSet(address indexed token, AssetRule rule);
    event VaultSet(address indexed vault, VaultRule rule);
    event RouterSet(address indexed router, bool allowed);
    event RolesSet(address executor, address payer, address guardian);
    event SequencerSet(address feed, uint32 grace);
    event ChangeScheduled(bytes32 indexed id, uint256 readyAt, bytes[] changes);
    event ChangeExecuted(bytes32 indexed id);
    event ChangeCancelled(bytes32 indexed id);
    event Paused(address by);
    event Unpaused();
    event Sealed();

    /// @notice The caller does not hold the role that this needs.
    error NotAllowed();
    /// @notice The setup is over: changes go through `schedule`.
    error AlreadySealed();
    /// @notice The setup is not over: nothing moves before `seal`.
    error NotSealed();
    error IsPaused();
    /// @notice No such change waits.
    error NotScheduled();
    /// @notice The very same change already waits.
    error AlreadyScheduled();
    /// @notice The change can be executed from `from` to `until` (unix seconds).
    error NotReady(uint256 from, uint256 until);
    /// @notice A rule contradicts the chain or itself.
    error BadRule();
    error OwnershipRequired();

    /// @dev Configuration is only ever changed by this contract calling itself, from `configure` or `execute`.
    modifier onlySelf() {
        if (msg.sender != address(this)) revert NotAllowed();
        _;
    }

    constructor(address owner_, address executor_, address payer_, address guardian_) Ownable(owner_) {
        _setRoles(executor_, payer_, guardian_);
    }

    // --- setup

    /// @notice Before `seal`: makes changes at once. Each is an ABI-encoded call of a `set…` function below.
    function configure(bytes[] calldata changes) external onlyOwner {
        if (isSealed) revert AlreadySealed();
        _apply(changes);
    }

    /// @notice Ends the setup, for good.
    function seal() external onlyOwner {
        if (isSealed) revert AlreadySealed();
        isSealed = true;
        _setLive();
        emit Sealed();
    }

    // --- changes

    /// @notice Starts the wait for changes, encoded as for `configure`.
    /// @return id keccak256(abi.encode(changes)).
    function schedule(bytes[] calldata changes) external onlyOwner returns (bytes32 id) {
        id = keccak256(abi.encode(changes));
        if (readyAt[id] != 0) revert AlreadyScheduled();
        readyAt[id] = block.timestamp + DELAY;
        emit ChangeScheduled(id, readyAt[id], changes);
    }

    /// @notice Makes changes whose time has come.
    function execute(bytes[] calldata changes) external onlyOwner {
        bytes32 id = keccak256(abi.encode(changes));
        uint256 from = readyAt[id];
        if (from == 0) revert NotScheduled();
        if (block.timestamp < from || block.timestamp > from + GRACE) revert NotReady(from, from + GRACE);
        delete readyAt[id];
        _apply(changes);
        emit ChangeExecuted(id);
    }

    /// @notice Drops a waiting change. Guardian or owner.
    function cancel(bytes32 id) external {
        _onlyGuardianOrOwner();
        if (readyAt[id] == 0) revert NotScheduled();
        delete readyAt[id];
        emit ChangeCancelled(id);
    }

    // --- pause

    /// @notice Stops executor and payer. Guardian or owner.
    function pause() external {
        _onlyGuardianOrOwner();
        paused = true;
        _setLive();
        emit Paused(msg.sender);
    }

    /// @notice Lets executor and payer act again.
    function unpause() external onlyOwner {
        paused = false;
        _setLive();
        emit Unpaused();
    }

    // --- what changes can do

    /// @notice Sets an asset's rule; the zero address is the chain's coin, which can only be paid.
    function setAsset(address token, AssetRule calldata rule) external onlySelf {
        if (rule.decimals > 18 || rule.feedDecimals > 18 || rule.maxLossBps > BPS) revert BadRule();
        uint8 decimals = token == address(0) ? 18 : IERC20Metadata(token).decimals();
        if (rule.decimals != decimals) revert BadRule();
        if (rule.feed == address(0)) {
            if (rule.feedDecimals != 0) revert BadRule();
        } else {
            if (rule.feedDecimals != AggregatorV3Interface(rule.feed).decimals()) revert BadRule();
            if (rule.heartbeat == 0 || rule.minAnswer == 0 || rule.minAnswer > rule.maxAnswer) revert BadRule();
        }
        AssetState storage a = _assets[token];
        (a.listed, a.decimals, a.feedDecimals, a.maxLossBps) = (rule.listed, rule.decimals, rule.feedDecimals, rule.maxLossBps);
        (a.heartbeat, a.payMax) = (rule.heartbeat, rule.payMax);
        (a.feed, a.minAnswer, a.maxAnswer) = (rule.feed, rule.minAnswer, rule.maxAnswer);
        bool moves = rule.listed && token != address(0);
        _setCap(a.windows[Cap.Swap], moves, rule.swapCap);
        _setCap(a.windows[Cap.Blind], moves, rule.blindCap);
        _setCap(a.windows[Cap.Deposit], moves, rule.depositCap);
        _setCap(a.windows[Cap.Pay], true, rule.payCap);
        emit AssetSet(token, rule);
    }

    /// @notice Sets a vault's rule. Closing a vault (`open` false) while it stays `listed` leaves the way out.
    function setVault(address vault, VaultRule calldata rule) external onlySelf {
        if (vault.code.length == 0 || rule.maxLossBps > BPS) revert BadRule();
        _vaults[vault] = rule;
        emit VaultSet(vault, rule);
    }

    /// @notice Allows or forbids a router.
    function setRouter(address router, bool allowed) external onlySelf {
        if (allowed && router.code.length == 0) revert BadRule();
        isRouter[router] = allowed;
        emit RouterSet(router, allowed);
    }

    /// @notice Sets the hot roles and the guardian; a zero executor or payer is nobody.
    function setRoles(address executor_, address payer_, address guardian_) external onlySelf {
        _setRoles(executor_, payer_, guardian_);
    }

    /// @notice Sets the sequencer feed; the zero address on chains without a sequencer.
    function setSequencer(address feed, uint32 grace) external onlySelf {
        sequencerFeed = feed;
        sequencerGrace = grace;
        emit SequencerSet(feed, grace);
    }

    // --- reading

    /// @notice May swap, deposit and redeem, within the rules.
    function executor() external view returns (address) {
        return _executor.holder;
    }

    /// @notice May pay, within the caps.
    function payer() external view returns (address) {
        return _payer.holder;
    }

    /// @notice The rule of an asset; the zero address is the chain's coin.
    function assetRule(address token) external view returns (AssetRule memory) {
        AssetState storage a = _assets[token];
        return AssetRule({
            listed: a.listed,
            decimals: a.decimals,
            feedDecimals: a.feedDecimals,
            maxLossBps: a.maxLossBps,
            heartbeat: a.heartbeat,
            depositCap: a.windows[Cap.Deposit].cap,
            feed: a.feed,
            minAnswer: a.minAnswer,
            maxAnswer: a.maxAnswer,
            swapCap: a.windows[Cap.Swap].cap,
            payMax: a.payMax,
            payCap: a.windows[Cap.Pay].cap,
            blindCap: a.windows[Cap.Blind].cap
        });
    }

    /// @notice The rule of a vault.
    function vaultRule(address vault) external view returns (VaultRule memory) {
        return _vaults[vault];
    }

    /// @notice Not possible: without an owner nobody could leave a paused treasury.
    function renounceOwnership() public pure override {
        revert OwnershipRequired();
    }

    function _apply(bytes[] calldata changes) private {
        for (uint256 i = 0; i < changes.length; ++i) {
            (bool ok, bytes memory reason) = address(this).call(changes[i]);
            if (!ok) {
                assembly ("memory-safe") {
                    revert(add(reason, 0x20), mload(reason))
                }
            }
        }
    }

    /// @dev What was spent before goes on counting.
    function _setCap(RollingCap.Window storage w, bool open, uint112 cap) private {
        (w.open, w.cap) = (open, cap);
    }

    function _setRoles(address executor_, address payer_, address guardian_) private {
        if (guardian_ == address(0)) revert BadRule();
        _executor.holder = executor_;
        _payer.holder = payer_;
        guardian = guardian_;
        emit RolesSet(executor_, payer_, guardian_);
    }

    function _onlyGuardianOrOwner() private view {
        if (msg.sender != guardian && msg.sender != owner()) revert NotAllowed();
    }

    function _setLive() private {
        bool live = isSealed && !paused;
        _executor.live = live;
        _payer.live = live;
    }

    function _onlyHot(Hot storage role) internal view {
        if (msg.sender != role.holder) revert NotAllowed();
        if (role.live) return;
        if (!isSealed) revert NotSealed();
        revert IsPaused();
    }
}
