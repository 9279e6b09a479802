// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {BoundedCall} from "./BoundedCall.sol";
import {ISwapRouter02} from "./Interfaces.sol";
import {RollingCap} from "./RollingCap.sol";
import {AssetState, Cap, TreasuryConfig, VaultRule} from "./TreasuryConfig.sol";
import {TreasuryOracle} from "./TreasuryOracle.sol";

/// @notice One payment of a batch.
struct Payment {
    address token; // the zero address: the chain's coin
    address to;
    uint256 amount; // base units
}

/// @title The treasury of one chain
/// @notice Holds what the deposit addresses forward, and what it is invested in. The executor swaps, deposits and
/// redeems, always back to this contract, within lists, caps and the oracle floor; the payer pays withdrawals within
/// caps; the guardian pauses; the owner changes the rules, after a delay, and can always redeem and pay.
/// What arrives and leaves is measured by balances before and after, never by what another contract claims.
contract Treasury is TreasuryOracle, ReentrancyGuardTransient {
    using RollingCap for RollingCap.Window;
    using SafeERC20 for IERC20;

    /// @notice Gas one payment may use.
    uint256 public constant PAYMENT_GAS = 200_000;

    /// @dev Base units that a vault stays allowed to take after a deposit: a slot that never empties is 17,000 gas cheaper.
    uint256 private constant KEPT = 1;

    /// @notice Whether a batch was paid; its id can't be used again.
    mapping(bytes32 batchId => bool) public isPaid;

    event Swapped(
        address indexed router, address indexed tokenIn, address indexed tokenOut, uint256 amountIn, uint256 amountOut
    );
    event Deposited(address indexed vault, address asset, uint256 assets, uint256 shares);
    event Redeemed(address indexed vault, address asset, uint256 shares, uint256 assets);
    /// @notice Nothing of this payment left. `index` counts the payments of the batch from 0; `reason` holds the first 160
    /// bytes of the error.
    event PaymentFailed(
        bytes32 indexed batchId, uint256 indexed index, address token, address indexed to, uint256 amount, bytes reason
    );
    /// @notice All payments of the batch were paid but those with a PaymentFailed. `payments` is the keccak256 of them:
    /// token, receiver and amount, a word each. One event for all saves 2,300 gas for each payment.
    event BatchPaid(bytes32 indexed batchId, bytes32 payments, uint256 paid, uint256 failed);

    error NotListed(address what);
    /// @notice `left` base units of `token` are left under that cap.
    error CapExceeded(Cap cap, address token, uint256 left);
    /// @notice A single payment may not exceed `max` base units.
    error PaymentTooLarge(address token, uint256 max);
    /// @notice What came in is below what the caller, the oracle or the vault's rate demands.
    error TooLittle(uint256 got, uint256 least);
    /// @notice More went out than was asked for.
    error TooMuchSpent(uint256 spent, uint256 most);
    error VaultTooSmall(uint256 supply, uint256 least);
    error AlreadyPaid(bytes32 batchId);
    error BadPayment();
    error CoinRefused();
    /// @notice The token tells no balance.
    error Unreadable(address token);

    constructor(address owner_, address executor_, address payer_, address guardian_)
        TreasuryConfig(owner_, executor_, payer_, guardian_)
    {}

    /// @notice Coin arrives from deposit addresses, and to pay for gas of nothing: it is treasury like any asset.
    receive() external payable {}

    // --- executor

    /// @notice Swaps `amountIn` base units of `tokenIn` for at least `minOut` of `tokenOut`, and never for less than
    /// `swapFloor` says. Without a feed on both sides the blind cap of `tokenIn` applies too.
    /// @param fee The pool's fee, in hundredths of a basis point.
    /// @param deadline Unix seconds, enforced by the router.
    /// @return out Base units of `tokenOut` that arrived here.
    function swap(
        address router,
        address tokenIn,
        address tokenOut,
        uint24 fee,
        uint256 amountIn,
        uint256 minOut,
        uint256 deadline
    ) external nonReentrant returns (uint256 out) {
        _onlyHot(_executor);
        if (!isRouter[router]) revert NotListed(router);
        uint256 least = _beforeSwap(tokenIn, tokenOut, amountIn, minOut);
        bytes[] memory calls = new bytes[](1);
        calls[0] = abi.encodeCall(
            ISwapRouter02.exactInputSingle,
            (ISwapRouter02.ExactInputSingleParams(tokenIn, tokenOut, fee, address(this), amountIn, least, 0))
        );
        out = _measuredSwap(router, tokenIn, tokenOut, amountIn, abi.encodeCall(ISwapRouter02.multicall, (deadline, calls)));
        if (out < least) revert TooLittle(out, least);
        emit Swapped(router, tokenIn, tokenOut, amountIn, out);
    }

    /// @notice Puts `assets` base units into a listed, open vault.
    /// @param minShares Least vault shares (the vault's base units) to receive.
    /// @return shares What arrived, by balance.
    function deposit(address vault, uint256 assets, uint256 minShares) external nonReentrant returns (uint256 shares) {
        _onlyHot(_executor);
        uint256 maxLoss = _openVault(vault);
        address asset = IERC4626(vault).asset();
        _spend(Cap.Deposit, asset, assets);

        shares = _balance(vault);
        uint256 spent = _balance(asset);
        unchecked {
            IERC20(asset).forceApprove(vault, assets + KEPT); // below the cap, so far from overflowing
        }
        IERC4626(vault).deposit(assets, address(this));
        shares = _balance(vault) - shares;
        spent -= _balance(asset);
        if (spent != assets) {
            if (spent > assets) revert TooMuchSpent(spent, assets);
            // What a vault took by its allowance left KEPT of it; whoever took less is not to take the rest later.
            _resetApproval(asset, vault, KEPT);
        }
        if (shares == 0 || shares < minShares) revert TooLittle(shares, minShares);
        _checkLoss(IERC4626(vault).convertToAssets(shares), spent, maxLoss);
        emit Deposited(vault, asset, spent, shares);
    }

    /// @notice Takes `shares` out of a vault. The executor is held to the vault's maxLossBps; the owner, whose way out
    /// this is, may redeem from any vault, also while paused, and is held to `minAssets` alone.
    /// @param minAssets Least base units of the vault's asset to receive.
    /// @return assets What arrived, by balance.
    function redeem(address vault, uint256 shares, uint256 minAssets) external nonReentrant returns (uint256 assets) {
        VaultRule storage rule = _vaults[vault];
        uint256 maxLoss = BPS;
        if (msg.sender != owner()) {
            _onlyHot(_executor);
            if (!rule.listed) revert NotListed(vault);
            maxLoss = rule.maxLossBps;
        }
        address asset = IERC4626(vault).asset();
        uint256 value = IERC4626(vault).convertToAssets(shares);

        uint256 burned = _balance(vault);
        assets = _balance(asset);
        IERC4626(vault).redeem(shares, address(this), address(this));
        burned -= _balance(vault);
        assets = _balance(asset) - assets;

        if (burned > shares) revert TooMuchSpent(burned, shares);
        if (assets < minAssets) revert TooLittle(assets, minAssets);
        _checkLoss(assets, value, maxLoss);
        emit Redeemed(vault, asset, burned, assets);
    }

    // --- payer

    /// @notice Pays a batch, once. A payment that fails (over a cap, refused, token misbehaves) leaves nothing behind
    /// but an event, and stops no other. The payer is held to the caps; the owner is not, and may pay while paused.
    /// @param batchId Chosen by the caller; each id pays once.
    function pay(bytes32 batchId, Payment[] calldata payments) external nonReentrant {
        bool capped = msg.sender != owner();
        if (capped) _onlyHot(_payer);
        if (isPaid[batchId]) revert AlreadyPaid(batchId);
        isPaid[batchId] = true;
        uint256 paid;
        Purse memory purse;
        bytes memory call_ = abi.encodeCall(this.payOne, (address(0), address(0), 0));
        for (uint256 i = 0; i < payments.length; ++i) {
            BoundedCall.requireGas(PAYMENT_GAS);
            Payment calldata p = payments[i];
            bytes memory reason = capped ? _refusal(purse, p) : bytes("");
            bool ok = reason.length == 0;
            if (ok) {
                assembly ("memory-safe") {
                    calldatacopy(add(call_, 0x24), p, 0x60) // the three arguments
                }
                (ok, reason) = BoundedCall.tryCall(address(this), PAYMENT_GAS, call_);
            }
            if (ok) {
                ++paid;
                if (capped) purse.spent += p.amount;
            } else {
                emit PaymentFailed(batchId, i, p.token, p.to, p.amount, reason);
            }
        }
        _close(purse);
        emit BatchPaid(batchId, _hash(payments), paid, payments.length - paid);
    }

    /// @notice One payment, in a call of its own so that a failure undoes it whole. Only `pay` calls it.
    function payOne(address token, address to, uint256 amount) external onlySelf {
        if (to == address(0) || to == address(this) || amount == 0) revert BadPayment();
        if (token == address(0)) {
            bool ok;
            assembly ("memory-safe") {
                ok := call(gas(), to, amount, 0, 0, 0, 0) // what the receiver hands back is not copied
            }
            if (!ok) revert CoinRefused();
        } else {
            IERC20(token).safeTransfer(to, amount);
        }
    }

    // --- reading

    /// @notice Whether a verb is under way. What is measured by balances must not be made up by a sweep meanwhile: the
    /// factory asks.
    function isBusy() external view returns (bool) {
        return _reentrancyGuardEntered();
    }

    /// @notice Base units of `token` that can be spent now under a cap.
    function left(Cap cap, address token) public view returns (uint256) {
        RollingCap.Window storage window = _assets[token].windows[cap];
        (uint256 most, uint256 used) = (window.cap, window.usedNow());
        return used < most ? most - used : 0;
    }

    // --- inside

    /// @dev What the payer may still pay of one token. It is read and counted once for a run of payments in the same
    /// token: nothing else can count in between, as every verb is nonReentrant.
    struct Purse {
        address token;
        bool open;
        uint256 max;
        uint256 left;
        uint256 spent;
    }

    /// @dev Why the caps don't allow a payment, as an encoded error; empty if they do.
    function _refusal(Purse memory purse, Payment calldata p) private returns (bytes memory) {
        if (!purse.open || purse.token != p.token) {
            _close(purse);
            purse.token = p.token;
            purse.open = true;
            purse.max = _assets[p.token].payMax;
            purse.left = left(Cap.Pay, p.token);
            purse.spent = 0;
        }
        if (p.amount > purse.max) return abi.encodeWithSelector(PaymentTooLarge.selector, p.token, purse.max);
        uint256 rest = purse.left - purse.spent;
        if (p.amount > rest) return abi.encodeWithSelector(CapExceeded.selector, Cap.Pay, p.token, rest);
        return "";
    }

    function _close(Purse memory purse) private {
        if (purse.spent != 0) _spend(Cap.Pay, purse.token, purse.spent);
    }

    function _beforeSwap(address tokenIn, address tokenOut, uint256 amountIn, uint256 minOut)
        private
        returns (uint256 least)
    {
        if (tokenIn == tokenOut) revert NotListed(tokenOut);
        _onlyListed(tokenOut);
        _spend(Cap.Swap, tokenIn, amountIn);
        (uint256 floor, bool priced) = swapFloor(tokenIn, tokenOut, amountIn);
        if (!priced) _spend(Cap.Blind, tokenIn, amountIn);
        return Math.max(floor, minOut);
    }

    function _measuredSwap(address router, address tokenIn, address tokenOut, uint256 amountIn, bytes memory data)
        private
        returns (uint256 out)
    {
        uint256 spent = _balance(tokenIn);
        out = _balance(tokenOut);
        IERC20(tokenIn).forceApprove(router, amountIn);
        (bool ok, bytes memory reason) = router.call(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(reason, 0x20), mload(reason))
            }
        }
        _resetApproval(tokenIn, router, 0);
        spent -= _balance(tokenIn);
        out = _balance(tokenOut) - out;
        if (spent != amountIn) revert TooMuchSpent(spent, amountIn);
    }

    /// @dev A payment is three words, and so is one in calldata.
    function _hash(Payment[] calldata payments) private pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let size := mul(payments.length, 0x60)
            let free := mload(0x40)
            calldatacopy(free, payments.offset, size)
            hash := keccak256(free, size)
        }
    }

    /// @dev Reverts unless the asset is listed for what the cap counts, and the cap leaves that much.
    function _spend(Cap cap, address token, uint256 amount) private {
        RollingCap.Window storage window = _assets[token].windows[cap];
        if (window.spend(amount)) return;
        if (!window.open) revert NotListed(token);
        revert CapExceeded(cap, token, left(cap, token));
    }

    /// @dev Reverts unless a vault may take deposits; its maxLossBps.
    function _openVault(address vault) private view returns (uint256 maxLossBps) {
        VaultRule storage rule = _vaults[vault];
        uint256 minSupply = rule.minSupply;
        maxLossBps = rule.maxLossBps;
        if (!rule.open) revert NotListed(vault);
        if (minSupply == 0) return maxLossBps;
        uint256 supply = IERC4626(vault).totalSupply();
        if (supply < minSupply) revert VaultTooSmall(supply, minSupply);
    }

    function _onlyListed(address token) private view {
        if (!_assets[token].listed || token == address(0)) revert NotListed(token);
    }

    /// @dev One base unit is forgiven: vaults round against whoever moves. An absurd rate overflows, and so reverts; not for
    /// the owner, who is held to nothing.
    function _checkLoss(uint256 got, uint256 given, uint256 maxLossBps) private pure {
        uint256 kept;
        unchecked {
            kept = BPS - maxLossBps; // never more than BPS: checked when it is set
        }
        uint256 least = given * kept / BPS;
        if (got < least && least - got > 1) revert TooLittle(got, least);
    }

    function _resetApproval(address token, address spender, uint256 keep) private {
        if (IERC20(token).allowance(address(this), spender) > keep) IERC20(token).forceApprove(spender, keep);
    }

    /// @dev As IERC20(token).balanceOf(address(this)), with nothing laid out in memory.
    function _balance(address token) private view returns (uint256 amount) {
        bool ok;
        assembly ("memory-safe") {
            mstore(0x00, shl(224, 0x70a08231)) // balanceOf(address)
            mstore(0x04, address())
            ok := and(gt(returndatasize(), 0x1f), staticcall(gas(), token, 0x00, 0x24, 0x00, 0x20))
            amount := mload(0x00)
        }
        if (!ok) revert Unreadable(token);
    }
}
