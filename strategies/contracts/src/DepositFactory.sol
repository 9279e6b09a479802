// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {BoundedCall} from "./BoundedCall.sol";
import {DepositAccount} from "./DepositAccount.sol";
import {IBusy} from "./Interfaces.sol";

/// @notice What to collect: one token (the zero address: the chain's coin) from many deposit addresses.
/// `fresh` is a hint that none of them has code yet, which saves a look at each; a wrong hint costs gas, once a lot.
struct Lot {
    address token;
    bool fresh;
    bytes32[] salts;
}

/// @title Deposit addresses, and the way from them to the treasury
/// @notice A deposit address is the CREATE2 address of a fixed proxy under a salt of the user's. Nobody holds a key to
/// it. Its code is deployed by the first sweep that finds something there, and can only forward to `treasury`.
///
/// Deployed through the canonical deterministic deployer with arguments that are equal on every chain (the treasury
/// first, as its address is one of them), it has the same address, and so gives the same deposit addresses, on all.
///
/// Anyone may sweep: the receiver is fixed, so the worst a stranger can do is pay our gas. Events name whatever token
/// the caller named; a reader must look only at tokens it knows.
contract DepositFactory is Ownable2Step, ReentrancyGuardTransient {
    /// @notice A change of treasury or guardian that waits for its time.
    struct Change {
        address treasury;
        address guardian;
        uint64 readyAt; // unix seconds; 0: none
    }

    /// @notice Seconds between proposing a change and applying it.
    uint256 public constant DELAY = 7 days;
    /// @notice Gas one item of a sweep may use.
    uint256 public constant ITEM_GAS = 300_000;
    /// @notice Gas the deployment of one address may use. Where code is already, CREATE2 burns all that it is given.
    uint256 public constant DEPLOY_GAS = 60_000;

    /// @notice The code that every deposit address delegates to.
    address public immutable implementation;
    /// @notice keccak256 of the init code of every deposit address.
    bytes32 public immutable initCodeHash;
    /// @notice Where everything goes.
    address public treasury;
    /// @notice May cancel a proposed change.
    address public guardian;
    /// @notice The proposed change, if `readyAt` is not zero.
    Change public proposed;

    /// @notice `amount` base units reached the treasury, by its own balance before and after.
    event Swept(address indexed account, address indexed token, uint256 amount);
    /// @notice The item was left where it is. `reason` holds the first 32 bytes of the token's error, or one of this
    /// contract's errors.
    event SweepFailed(address indexed account, address indexed token, bytes reason);
    event ChangeProposed(address treasury, address guardian, uint64 readyAt);
    event ChangeApplied(address treasury, address guardian);
    event ChangeCancelled();

    /// @notice The token's balanceOf reverted, used too much gas, or is not there.
    error BalanceUnreadable();
    /// @notice The token claimed success, yet the treasury's balance did not grow.
    error NothingArrived();
    /// @notice The treasury has no code, or an address is zero.
    error BadAddress();
    error NothingProposed();
    /// @notice The change may be applied from `readyAt` (unix seconds).
    error TooEarly(uint64 readyAt);
    error NotGuardian();
    error DeployFailed();
    /// @notice The treasury is in the middle of a verb that measures its balances, which a sweep would make up.
    error TreasuryBusy();
    error OwnershipRequired();

    /// @param owner_ May propose a change of treasury or guardian.
    /// @param guardian_ May cancel it.
    /// @param treasury_ Already deployed on this chain.
    constructor(address owner_, address guardian_, address treasury_) Ownable(owner_) {
        _checkChange(treasury_, guardian_);
        guardian = guardian_;
        treasury = treasury_;
        implementation = address(new DepositAccount());
        initCodeHash = keccak256(_initCode(implementation));
    }

    /// @notice The deposit address of `salt`, deployed or not.
    function addressOf(bytes32 salt) public view returns (address account) {
        bytes32 hash = initCodeHash;
        assembly ("memory-safe") {
            let free := mload(0x40) // the last word below overlaps it
            mstore(0x00, or(shl(248, 0xff), shl(88, address())))
            mstore(0x15, salt)
            mstore(0x35, hash)
            account := shr(96, shl(96, keccak256(0x00, 0x55)))
            mstore(0x40, free)
        }
    }

    /// @notice Sends everything that lies at the named addresses to the treasury, deploying their code where needed.
    /// An empty address is skipped; an item that fails emits SweepFailed and stops nothing.
    function sweep(Lot[] calldata lots) external nonReentrant {
        address to = treasury;
        if (_isBusy(to)) revert TreasuryBusy();
        for (uint256 i = 0; i < lots.length; ++i) {
            _sweepLot(lots[i].token, lots[i].salts, to, lots[i].fresh);
        }
    }

    /// @notice Deploys the code of a deposit address. Anyone may; `sweep` does it where it is needed.
    function deploy(bytes32 salt) public {
        bytes memory init = _initCode(implementation);
        address created;
        assembly ("memory-safe") {
            created := create2(0, add(init, 0x20), mload(init), salt)
        }
        if (created == address(0)) revert DeployFailed();
    }

    /// @notice Starts the wait for a new treasury and guardian; pass the present one to keep it. Replaces an earlier proposal.
    function proposeChange(address treasury_, address guardian_) external onlyOwner {
        _checkChange(treasury_, guardian_);
        uint64 readyAt = uint64(block.timestamp + DELAY);
        proposed = Change(treasury_, guardian_, readyAt);
        emit ChangeProposed(treasury_, guardian_, readyAt);
    }

    /// @notice Applies the proposed change once its time has come.
    function applyChange() external onlyOwner {
        Change memory change = proposed;
        if (change.readyAt == 0) revert NothingProposed();
        if (block.timestamp < change.readyAt) revert TooEarly(change.readyAt);
        delete proposed;
        treasury = change.treasury;
        guardian = change.guardian;
        emit ChangeApplied(change.treasury, change.guardian);
    }

    /// @notice Drops the proposed change. Guardian or owner.
    function cancelChange() external {
        if (msg.sender != guardian && msg.sender != owner()) revert NotGuardian();
        if (proposed.readyAt == 0) revert NothingProposed();
        delete proposed;
        emit ChangeCancelled();
    }

    /// @notice Not possible: without an owner the treasury could never be replaced.
    function renounceOwnership() public pure override {
        revert OwnershipRequired();
    }

    /// @dev `before` is the treasury's balance before the next item: reading it once per item is enough. What an item
    /// needs in memory is laid out once for the whole lot; only salt and amount change.
    function _sweepLot(address token, bytes32[] calldata salts, address to, bool fresh) private {
        BoundedCall.requireGas(ITEM_GAS);
        (bool readable, uint256 before) = _balance(token, to);
        bytes memory seed = abi.encodePacked(bytes1(0xff), address(this), bytes32(0), initCodeHash);
        bytes memory forward = abi.encode(token, to, 0);
        for (uint256 i = 0; i < salts.length; ++i) {
            BoundedCall.requireGas(ITEM_GAS + DEPLOY_GAS + 2 * BoundedCall.READ_GAS);
            bytes32 salt = salts[i];
            address account;
            assembly ("memory-safe") {
                mstore(add(seed, 0x35), salt)
                account := shr(96, shl(96, keccak256(add(seed, 0x20), 0x55)))
            }
            (bool ok, uint256 amount) = _balance(token, account);
            if (!ok || !readable) {
                emit SweepFailed(account, token, abi.encodePacked(BalanceUnreadable.selector));
                continue;
            }
            if (amount == 0) continue;
            if (fresh) fresh = _tryDeploy(salt);
            (bool empty, uint256 answer) = _forward(account, amount, forward);
            if (empty) {
                deploy(salt);
                (, answer) = _forward(account, amount, forward);
            }
            if (answer != 1 && answer != 0) {
                emit SweepFailed(account, token, abi.encodePacked(answer));
                continue;
            }
            uint256 afterwards;
            (readable, afterwards) = _balance(token, to);
            if (readable && afterwards > before) {
                emit Swept(account, token, afterwards - before);
            } else {
                emit SweepFailed(account, token, abi.encodePacked(NothingArrived.selector));
            }
            before = afterwards;
        }
    }

    /// @return empty Whether the address has no code yet: an account always hands back a word. To find out by the call
    /// saves a look at each address.
    /// @return answer What the account handed back: 1 if it forwarded, else the beginning of an error; 0 if it ran out
    /// of gas or gave no reason.
    function _forward(address account, uint256 amount, bytes memory forward) private returns (bool empty, uint256 answer) {
        assembly ("memory-safe") {
            mstore(add(forward, 0x60), amount) // the third word
            mstore(0x00, 0)
            let ok := call(ITEM_GAS, account, 0, add(forward, 0x20), 0x60, 0x00, 0x20)
            answer := mload(0x00)
            empty := gt(ok, returndatasize())
        }
    }

    /// @dev In a call of its own, which bounds what CREATE2 burns if the hint was wrong. Unlike a look at the address
    /// before, a creation does not pay for touching an address that is cold: 2,600 gas.
    function _tryDeploy(bytes32 salt) private returns (bool ok) {
        uint256 selector = uint32(this.deploy.selector);
        assembly ("memory-safe") {
            mstore(0x00, shl(224, selector))
            mstore(0x04, salt)
            ok := call(DEPLOY_GAS, address(), 0, 0x00, 0x24, 0, 0)
        }
    }

    /// @dev A treasury that can't tell is not: another version, or a plain account that takes over at the end.
    function _isBusy(address to) private view returns (bool busy) {
        uint256 selector = uint32(IBusy.isBusy.selector);
        assembly ("memory-safe") {
            mstore(0x00, shl(224, selector))
            let ok := staticcall(gas(), to, 0x00, 0x04, 0x00, 0x20)
            busy := and(and(ok, gt(returndatasize(), 0x1f)), eq(mload(0x00), 1))
        }
    }

    function _balance(address token, address holder) private view returns (bool, uint256) {
        if (token == address(0)) return (true, holder.balance);
        return BoundedCall.tryBalance(token, holder);
    }

    // The proxy, 42 bytes of code behind 10 that deploy it; each byte of it costs every user 200 gas. Word by word:
    //
    //   3660055700 5b      no calldata: stop (a plain transfer of coin, however little gas it brings)
    //   363d3d37           copy the calldata to memory 0
    //   60203d             32, 0: what return will hand back
    //   813d363d73 <impl>  delegatecall: input memory[0, calldatasize), output memory[0, 32)
    //   5af4
    //   50f3               return the output, be it an answer or the beginning of an error
    bytes28 private constant _INIT_HEAD = hex"3d602a80600a3d3981f336600557005b363d3d3760203d813d363d73";
    bytes4 private constant _INIT_TAIL = hex"5af450f3";

    function _initCode(address impl) private pure returns (bytes memory) {
        return abi.encodePacked(_INIT_HEAD, impl, _INIT_TAIL);
    }

    function _checkChange(address treasury_, address guardian_) private view {
        if (treasury_.code.length == 0 || guardian_ == address(0)) revert BadAddress();
    }
}
