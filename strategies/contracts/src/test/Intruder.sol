// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ISwapRouter02} from "../Interfaces.sol";

/// @notice A token, a vault, a router and a receiver of coin in one, which calls back whenever it is called. It may hold
/// roles of the treasury too, so that nothing but the guard against reentrancy stands in its way.
contract Intruder is ERC20 {
    struct Blow {
        address to;
        bytes data;
    }

    /// @notice What the vault's shares are of.
    address public asset;
    /// @notice Whether it keeps what it is given for nothing.
    bool public greedy;
    /// @notice Calls back that succeeded, were refused by a guard, and failed for another reason.
    uint256 public landed;
    uint256 public guarded;
    uint256 public failed;

    Blow[] private _blows;
    bool private _armed;

    constructor(address asset_) ERC20("Intruder", "INT") {
        asset = asset_;
        _mint(msg.sender, 1e30);
    }

    function arm(Blow[] calldata blows, bool greedy_) external {
        delete _blows;
        for (uint256 i = 0; i < blows.length; ++i) {
            _blows.push(blows[i]);
        }
        (landed, guarded, failed, greedy) = (0, 0, 0, greedy_);
        _armed = true;
    }

    /// @notice Makes a call in its own name.
    function go(address to, bytes calldata data) external returns (bytes memory) {
        (bool ok, bytes memory result) = to.call(data);
        if (!ok) assembly { revert(add(result, 0x20), mload(result)) }
        return result;
    }

    receive() external payable {
        _strike();
    }

    // --- as a router

    function multicall(uint256, bytes[] calldata data) external returns (bytes[] memory) {
        _strike();
        ISwapRouter02.ExactInputSingleParams memory p = abi.decode(data[0][4:], (ISwapRouter02.ExactInputSingleParams));
        IERC20(p.tokenIn).transferFrom(msg.sender, address(this), p.amountIn);
        if (!greedy) IERC20(p.tokenOut).transfer(p.recipient, p.amountOutMinimum);
        return new bytes[](1);
    }

    // --- as a vault, which says that a share is worth what was paid for it

    function deposit(uint256 assets, address receiver) external returns (uint256) {
        _strike();
        IERC20(asset).transferFrom(msg.sender, address(this), assets);
        _mint(receiver, assets);
        return assets;
    }

    function redeem(uint256 shares, address receiver, address owner) external returns (uint256) {
        _strike();
        _burn(owner, shares);
        if (!greedy) IERC20(asset).transfer(receiver, shares);
        return shares;
    }

    function convertToAssets(uint256 shares) external pure returns (uint256) {
        return shares;
    }

    // --- as a token

    function _update(address from, address to, uint256 amount) internal override {
        super._update(from, to, amount);
        if (from != address(0) && to != address(0)) _strike();
    }

    function _approve(address owner, address spender, uint256 amount, bool emits) internal override {
        super._approve(owner, spender, amount, emits);
        _strike();
    }

    /// @dev Disarmed meanwhile, so that a blow that lands doesn't strike again and again.
    function _strike() private {
        if (!_armed) return;
        _armed = false;
        (uint256 hits, uint256 stops, uint256 misses) = (0, 0, 0);
        for (uint256 i = 0; i < _blows.length; ++i) {
            (bool ok, bytes memory reason) = _blows[i].to.call(_blows[i].data);
            bytes4 why = bytes4(reason);
            if (ok) ++hits;
            else if (why == bytes4(keccak256("ReentrancyGuardReentrantCall()")) || why == bytes4(keccak256("TreasuryBusy()"))) ++stops;
            else ++misses;
        }
        landed += hits;
        guarded += stops;
        failed += misses;
        _armed = true;
    }
}

/// @notice Receives coin as unpleasantly as can be.
contract Nuisance {
    bool private immutable _bomb;

    /// @param bomb Whether it hands back a megabyte; else it burns all its gas.
    constructor(bool bomb) {
        _bomb = bomb;
    }

    receive() external payable {
        if (_bomb) assembly { revert(0, 1000000) }
        assembly { invalid() }
    }
}
